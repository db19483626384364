import { localizedText } from '@core/kernel';
import { isEmptyCell, type Cell } from './cell';
import { CHOICES, type ItemKind } from './choices';
import type { Column } from './columns';
import { roadMapLists, type ListReading } from './road-map-lists';
import type { RoadMapRow } from './road-map-row';
import type { RowLayout, RowReading } from './row-layout';
import { RowReader } from './row-reader';

type Reader = RowReader<'road-maps'>;

function taken<T>(reader: Reader, column: Column<'road-maps'>, reading: ListReading<T>): readonly T[] {
  if ('list' in reading) return reading.list;
  reader.fail(reading.code, column, reading.params);
  return [];
}

function readTitle(reader: Reader): RoadMapRow['title'] {
  const title = localizedText({
    kk: reader.text('title_kk'),
    ru: reader.text('title_ru'),
    en: reader.text('title_en'),
  });
  if (!title) reader.fail('ROW.VALUE_MISSING', 'title_kk', { anyOf: ['title_kk', 'title_ru', 'title_en'] });
  return title ?? {};
}

function readDeadline(reader: Reader): string {
  if (isEmptyCell(reader.cell('deadline'))) reader.fail('ROW.VALUE_MISSING', 'deadline');
  return reader.date('deadline') ?? '';
}

function checkDates(reader: Reader, { startsOn, deadline }: RoadMapRow): void {
  if (startsOn !== null && deadline !== '' && deadline < startsOn) {
    reader.fail('ROW.DEADLINE_BEFORE_START', 'deadline', { startsOn, deadline });
  }
}

/** Quantities need both ends; a change of nothing cannot be measured. */
function checkTarget(reader: Reader, kind: ItemKind, { baseline, target }: RoadMapRow): void {
  if (kind === 'binary' || kind === 'stages') return;
  for (const column of ['baseline', 'target'] as const) {
    if (isEmptyCell(reader.cell(column))) reader.fail('ROW.VALUE_MISSING', column, { kind });
  }
  const isChange = kind === 'increase' || kind === 'decrease';
  // Progress is worked out in doubles: what is the same there cannot be divided by.
  if (isChange && baseline !== null && target !== null && Number(baseline) === Number(target)) {
    reader.fail('ROW.TARGET_EQUALS_BASELINE', 'target', { target });
  }
}

function sharesOf(reader: Reader, territoryCode: string): RoadMapRow['shares'] {
  const reading = roadMapLists.readShares(reader.text('shares'), reader.layout.decimalMark);
  const shares = taken(reader, 'shares', reading);
  return shares.length > 0 ? shares : [{ territoryCode, share: '1' }];
}

/**
 * Reads one row of a road map and decides all that needs no database. Whether a later version may change what it
 * changes, and whether its codes exist, is decided where the road map is known.
 * @param rowNumber as the sender counts; the heading is row 1
 */
export function readRoadMapRow(
  cells: readonly Cell[],
  rowNumber: number,
  layout: RowLayout<'road-maps'>,
): RowReading<RoadMapRow> {
  const reader = new RowReader(cells, rowNumber, layout);
  const mark = layout.decimalMark;
  const territoryCode = reader.requiredText('territory_code');
  const coExecutors = reader.text('co_executors')?.split(';') ?? [];
  const row: RoadMapRow = {
    rowNumber,
    territoryCode,
    itemCode: reader.newCode('item_code'),
    type: reader.requiredChoice('type', CHOICES.itemType),
    title: readTitle(reader),
    directionCode: reader.text('direction_code'),
    promiseCode: reader.text('promise_code'),
    indicatorCode: reader.text('indicator_code'),
    kind: reader.requiredChoice('kind', CHOICES.itemKind),
    unit: reader.text('unit'),
    baseline: reader.number('baseline'),
    target: reader.number('target'),
    startsOn: reader.date('starts_on'),
    deadline: readDeadline(reader),
    weight: reader.amount('weight'),
    completionForm: reader.text('completion_form'),
    leadExecutor: reader.text('lead_executor'),
    coExecutors: coExecutors.map((name) => name.trim()).filter((name) => name !== ''),
    plan: taken(reader, 'plan', roadMapLists.readPlan(reader.text('plan'), mark)),
    budget: taken(reader, 'budget', roadMapLists.readBudget(reader.text('budget'), mark)),
    shares: sharesOf(reader, territoryCode),
  };
  checkDates(reader, row);
  const kind = reader.text('kind')?.toLowerCase();
  if (kind === row.kind) checkTarget(reader, row.kind, row);
  return { row: reader.sound ? row : null, findings: reader.findings };
}
