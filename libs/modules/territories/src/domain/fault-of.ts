import type { Finding } from '@core/reporting';
import type { TerritoryRecord } from './territory-record';

/** A finding without its place. */
export type TreeFault = Pick<Finding, 'code' | 'column' | 'params'>;

/**
 * Why a territory does not fit into the tree; null when it does. Levels grow on the way down, so there is no way
 * round in a circle.
 * @param highestChild the smallest level among its children that stay as they are
 */
export function faultOf(
  record: TerritoryRecord,
  tree: ReadonlyMap<string, TerritoryRecord>,
  highestChild: number | undefined,
): TreeFault | null {
  const { level, kind, parentCode } = record;
  if ((kind === 'country') !== (level === 0)) {
    return { code: 'ROW.OUT_OF_RANGE', column: 'level', params: { value: level, kind } };
  }
  if (highestChild !== undefined && highestChild <= level) {
    return { code: 'ROW.OUT_OF_RANGE', column: 'level', params: { value: level, max: highestChild - 1 } };
  }
  return level === 0 ? faultOfRoot(parentCode) : faultOfParent(record, tree);
}

function faultOfRoot(parentCode: string | null): TreeFault | null {
  if (parentCode === null) return null;
  return { code: 'ROW.OUT_OF_RANGE', column: 'parent_code', params: { value: parentCode } };
}

function faultOfParent(
  { level, parentCode }: TerritoryRecord,
  tree: ReadonlyMap<string, TerritoryRecord>,
): TreeFault | null {
  if (parentCode === null) return { code: 'ROW.VALUE_MISSING', column: 'parent_code', params: { level } };
  const parent = tree.get(parentCode);
  if (!parent) return { code: 'ROW.TERRITORY_UNKNOWN', column: 'parent_code', params: { value: parentCode } };
  if (parent.level < level) return null;
  return { code: 'ROW.OUT_OF_RANGE', column: 'level', params: { value: level, min: parent.level + 1 } };
}
