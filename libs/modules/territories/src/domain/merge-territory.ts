import { LANGUAGES } from '@core/kernel';
import type { TerritoryRow } from '@core/reporting';
import type { TerritoryRecord } from './territory-record';

/**
 * The territory after a row. A file that knows no tiles, no dates or only one language does not take away those
 * that are known: an empty optional cell leaves what is stored.
 * @param country whom a level-1 row without a parent belongs to
 */
export function mergeTerritory(
  stored: TerritoryRecord | undefined,
  row: TerritoryRow,
  country: string | null,
): TerritoryRecord {
  return {
    code: row.code,
    parentCode: row.parentCode ?? (row.level === 1 ? country : null),
    level: row.level,
    kind: row.kind,
    name: { ...stored?.name, ...row.name },
    gridRow: row.gridRow ?? stored?.gridRow ?? null,
    gridCol: row.gridCol ?? stored?.gridCol ?? null,
    validFrom: row.validFrom ?? stored?.validFrom ?? null,
    validTo: row.validTo ?? stored?.validTo ?? null,
  };
}

const PLAIN = [
  'parentCode',
  'level',
  'kind',
  'gridRow',
  'gridCol',
  'validFrom',
  'validTo',
] as const satisfies readonly (keyof TerritoryRecord)[];

/** Whether there is nothing to store. */
export function sameTerritory(stored: TerritoryRecord | undefined, next: TerritoryRecord): boolean {
  if (stored === undefined) return false;
  return (
    PLAIN.every((field) => stored[field] === next[field]) &&
    LANGUAGES.every((language) => stored.name[language] === next.name[language])
  );
}
