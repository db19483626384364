import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queries } from '../../shared/api/queries';
import { useTimeZone } from '../session/use-time-zone';
import { periodDays } from './period-days';

/** The last day on which a report is on time, by the due time: in the programme's zone, whatever the reader's. */
export function useDueDay(programme: string): (dueAt: string) => string {
  const { data: programmes } = useQuery(queries.programmes());
  const of = programmes?.find(({ code }) => code === programme);
  const country = useTimeZone();
  const zone = of?.timeZone ?? country;
  return useCallback((dueAt) => periodDays.dueOn(dueAt, zone), [zone]);
}
