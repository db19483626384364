import type { TerritoryRow } from '@core/reporting';
import type { TerritoryRecord } from './territory-record';

type Dates = Pick<TerritoryRecord, 'validFrom' | 'parentSince'>;

/**
 * A territory's own first day, and the first day under its parent, after a row. Another parent is the parent from the
 * row's `validFrom` on, where that is later than what is stored; on the day of the last move it corrects that move;
 * without a day all of history is corrected.
 */
export function datesAfter(
  stored: TerritoryRecord | undefined,
  { validFrom }: TerritoryRow,
  parentCode: string | null,
): Dates {
  if (stored === undefined) return { validFrom, parentSince: null };
  const own = validFrom ?? stored.validFrom;
  const isLastMove = validFrom !== null && validFrom === stored.parentSince;
  if (parentCode === stored.parentCode) {
    return { validFrom: isLastMove ? stored.validFrom : own, parentSince: stored.parentSince };
  }
  const since = stored.parentSince ?? stored.validFrom;
  const isMove = validFrom !== null && (since === null || validFrom > since);
  if (isMove || isLastMove) return { validFrom: stored.validFrom, parentSince: validFrom };
  return { validFrom: own, parentSince: null };
}
