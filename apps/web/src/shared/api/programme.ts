import type { components } from './schema.generated';

/** A campaign programme, as far as the page shows it. */
export type Programme = Pick<
  components['schemas']['ProgrammeResponse'],
  'code' | 'party' | 'title' | 'directions' | 'endorsement' | 'timeZone'
>;
