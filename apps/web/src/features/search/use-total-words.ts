import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { SearchKind } from './search-kinds';

/** Items are counted up to here. */
const MOST_COUNTED = 1_000;

/** How many were found of a kind, in words where they were not all counted. */
export function useTotalWords(): (total: number, kind: SearchKind) => string {
  const { t } = useTranslation('search');
  const format = useFigureFormat();
  return useCallback(
    (total, kind) => {
      const isWhole = total < MOST_COUNTED || (kind !== 'measure' && kind !== 'indicator');
      const count = format.count(total);
      return isWhole ? count : t('orMore', { count: count as never });
    },
    [t, format],
  );
}
