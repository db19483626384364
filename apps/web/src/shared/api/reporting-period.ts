import type { components } from './schema.generated';

/** A period of a programme; days are in the programme's time zone. */
export type ReportingPeriod = Pick<
  components['schemas']['PeriodResponse'],
  'period' | 'startsOn' | 'endsOn' | 'dueAt' | 'locked' | 'future' | 'ended'
>;
