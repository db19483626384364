import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../shared/api/all-pages';
import { queries } from '../../shared/api/queries';
import type { components } from '../../shared/api/schema.generated';

export type CalendarPeriod = components['schemas']['PeriodResponse'];
type PeriodStep = components['schemas']['PeriodStepResponse'];
export type Edition = components['schemas']['EditionResponse'];
export type Erratum = components['schemas']['ErratumResponse'];

/** The reads of the calendar. Keys begin with `periods` or `editions` and the programme, so one step refreshes both. */
export const calendarQueries = {
  /** Counted anew when the calendar opens: elsewhere only the days of the periods matter. */
  periods: (programme: string) => queryOptions({ ...queries.periods(programme), staleTime: 0 }),

  steps: (programme: string, period: string) =>
    queryOptions({
      queryKey: ['periods', programme, 'steps', period],
      queryFn: ({ signal }) => allPages<PeriodStep>(`/periods/${period}/steps`, { programme }, signal),
    }),

  editions: (programme: string) =>
    queryOptions({
      queryKey: ['editions', programme],
      queryFn: ({ signal }) => allPages<Edition>('/editions', { programme }, signal),
    }),

  errata: (id: string) =>
    queryOptions({
      queryKey: ['editions', 'errata', id],
      queryFn: ({ signal }) => allPages<Erratum>(`/editions/${encodeURIComponent(id)}/errata`, {}, signal),
    }),
};
