import { LANGUAGES } from '@core/kernel';
import type { TerritoryRow } from '@core/reporting';
import { datesAfter } from './dates-after';
import type { TerritoryRecord } from './territory-record';

/** Optional fields, which an empty cell leaves as they are. */
const KEPT = ['gridRow', 'gridCol', 'validFrom', 'validTo', 'isoCode'] as const;

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
  const parentCode = row.parentCode ?? (row.level === 1 ? country : null);
  return {
    code: row.code,
    parentCode,
    level: row.level,
    kind: row.kind,
    name: { ...stored?.name, ...row.name },
    ...(Object.fromEntries(KEPT.map((field) => [field, row[field] ?? stored?.[field] ?? null])) as Pick<
      TerritoryRecord,
      (typeof KEPT)[number]
    >),
    ...datesAfter(stored, row, parentCode),
  };
}

const PLAIN = [
  'parentCode',
  'parentSince',
  'level',
  'kind',
  ...KEPT,
] as const satisfies readonly (keyof TerritoryRecord)[];

/** Whether there is nothing to store. */
export function sameTerritory(stored: TerritoryRecord | undefined, next: TerritoryRecord): boolean {
  if (stored === undefined) return false;
  return (
    PLAIN.every((field) => stored[field] === next[field]) &&
    LANGUAGES.every((language) => stored.name[language] === next.name[language])
  );
}
