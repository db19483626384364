import type { Actor } from '@core/access';

/** The administrator an operator sets at first start; exempt from the separation of duties. */
export const BOOTSTRAP_ACTOR: Actor = {
  id: 'bootstrap',
  name: 'Administrator',
  kind: 'bootstrap',
  grants: [],
};
