import type { Finding } from '@core/reporting';
import type { TerritoryRecord } from './territory-record';

/** A finding without its place. */
export type TreeFault = Pick<Finding, 'code' | 'column' | 'params'>;

/** What a territory is to fit into. */
export interface TreeToBe {
  readonly records: ReadonlyMap<string, TerritoryRecord>;
  /** Codes of level 0: a system is for one country. */
  readonly countries: readonly string[];
}

/**
 * Why a territory does not fit into the tree; null when it does. Levels grow on the way down, so there is no way
 * round in a circle.
 * @param stored it as it was; undefined of one that is new
 * @param highestChild the smallest level among its children that stay as they are
 */
export function faultOf(
  record: TerritoryRecord,
  stored: TerritoryRecord | undefined,
  { records, countries }: TreeToBe,
  highestChild: number | undefined,
): TreeFault | null {
  const { level, kind, parentCode } = record;
  if ((kind === 'country') !== (level === 0)) {
    return { code: 'ROW.OUT_OF_RANGE', column: 'level', params: { value: level, kind } };
  }
  if (highestChild !== undefined && highestChild <= level) {
    return { code: 'ROW.OUT_OF_RANGE', column: 'level', params: { value: level, max: highestChild - 1 } };
  }
  if (level > 0) return faultOfParent(record, records);
  if (parentCode !== null) {
    return { code: 'ROW.OUT_OF_RANGE', column: 'parent_code', params: { value: parentCode } };
  }
  return stored?.level === 0 ? null : faultOfSecond(record.code, countries);
}

function faultOfSecond(code: string, countries: readonly string[]): TreeFault | null {
  const other = countries.find((country) => country !== code);
  if (other === undefined) return null;
  return { code: 'ROW.SECOND_COUNTRY', column: 'level', params: { value: code, country: other } };
}

function faultOfParent(
  { level, parentCode }: TerritoryRecord,
  records: ReadonlyMap<string, TerritoryRecord>,
): TreeFault | null {
  if (parentCode === null) return { code: 'ROW.VALUE_MISSING', column: 'parent_code', params: { level } };
  const parent = records.get(parentCode);
  if (!parent) return { code: 'ROW.TERRITORY_UNKNOWN', column: 'parent_code', params: { value: parentCode } };
  if (parent.level < level) return null;
  return { code: 'ROW.OUT_OF_RANGE', column: 'level', params: { value: level, min: parent.level + 1 } };
}
