import type { TerritoryRow } from '@core/reporting';
import type { TreeFault } from './fault-of';
import type { TerritoryRecord } from './territory-record';

/** A move between two that are known would rewrite what came after it. Null when the row is no such move. */
export function faultOfMove(
  stored: TerritoryRecord | undefined,
  { validFrom }: TerritoryRow,
  { parentCode }: TerritoryRecord,
): TreeFault | null {
  if (stored === undefined || stored.parentSince === null || validFrom === null) return null;
  const isOwnDay = stored.validFrom !== null && validFrom <= stored.validFrom;
  if (parentCode === stored.parentCode || isOwnDay || validFrom >= stored.parentSince) return null;
  const params = { value: validFrom, after: stored.parentSince };
  return { code: 'ROW.OUT_OF_RANGE', column: 'valid_from', params };
}
