import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { CalendarPeriod } from './calendar-queries';

/** What every dialog about a period is told. */
export interface PeriodDialogProps {
  programme: string;
  period: CalendarPeriod;
  onClose: () => void;
  /** @param words what happened, for the status line */
  onDone: (words: string) => void;
}

interface Step {
  method: 'PATCH' | 'POST' | 'DELETE';
  /** Below the period: the lock. */
  path?: '/lock';
  query?: Record<string, string>;
  body?: object;
}

/** Does something to a period and has its calendar, its editions and its figures read again. */
export function usePeriodStep({ programme, period }: Pick<PeriodDialogProps, 'programme' | 'period'>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ path, ...step }: Step) => request(`/periods/${period.period}${path ?? ''}`, step),
    onSuccess: () =>
      Promise.all(
        ['periods', 'editions', 'figures'].map((subject) =>
          queryClient.invalidateQueries({ queryKey: [subject, programme] }),
        ),
      ),
  });
}
