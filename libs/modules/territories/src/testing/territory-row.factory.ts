import type { TerritoryRow } from '@core/reporting';

const KINDS = ['country', 'region', 'district', 'city_district'] as const;

/** A sound row of a table of territories, of the usual kind for its level. */
export function aTerritoryRow(
  rowNumber: number,
  code: string,
  parentCode: string | null,
  level: number,
  own: Partial<TerritoryRow> = {},
): TerritoryRow {
  const bare = { gridRow: null, gridCol: null, validFrom: null, validTo: null, isoCode: null };
  return { rowNumber, code, parentCode, level, kind: KINDS[level], name: { en: code }, ...bare, ...own };
}
