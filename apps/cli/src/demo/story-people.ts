import type { Actor } from '@core/access';

const invented = (id: string, name: string): Actor => ({ id, name, kind: 'bootstrap', grants: [] });

/** Who acts in the demo: offices, not persons, all invented. */
export const STORY_PEOPLE = {
  liaison: invented('demo-liaison', 'Demo liaison'),
  analyst: invented('demo-analyst', 'Demo analyst'),
  verifier: invented('demo-verifier', 'Demo verifier'),
  leader: invented('demo-leader', 'Demo leader'),
};
