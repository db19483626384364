import type { RoadMapRow } from '@core/reporting';

/** A sound row of a road map: a binary measure of 110000000 due at the end of 2026, unless told otherwise. */
export function aRoadMapRow(rowNumber: number, itemCode: string, own: Partial<RoadMapRow> = {}): RoadMapRow {
  const territoryCode = own.territoryCode ?? '110000000';
  return {
    rowNumber,
    territoryCode,
    itemCode,
    type: 'measure',
    title: { kk: `Іс-шара ${itemCode}` },
    directionCode: null,
    promiseCode: null,
    indicatorCode: null,
    kind: 'binary',
    unit: null,
    baseline: null,
    target: null,
    startsOn: null,
    deadline: '2026-12-31',
    weight: null,
    completionForm: null,
    leadExecutor: null,
    coExecutors: [],
    plan: [],
    budget: [],
    shares: [{ territoryCode, share: '1' }],
    ...own,
  };
}
