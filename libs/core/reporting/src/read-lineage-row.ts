import { decimal } from '@core/kernel';
import type { Cell } from './cell';
import { CHOICE_LABELS } from './choice-labels';
import { CHOICES, type LineageKind } from './choices';
import type { LineageRow } from './lineage-row';
import type { RowLayout, RowReading } from './row-layout';
import { RowReader } from './row-reader';

/** Without a share: what is renamed or merged goes as a whole. */
function readShare(reader: RowReader<'lineage'>, kind: LineageKind): string {
  const share = reader.number('share');
  if (share === null) {
    const isWhole = kind === 'rename' || kind === 'merge';
    if (!isWhole && reader.text('share') === null) reader.fail('ROW.VALUE_MISSING', 'share');
    return '1';
  }
  if (decimal.compare(share, '0') <= 0 || decimal.compare(share, '1') > 0) {
    reader.fail('ROW.OUT_OF_RANGE', 'share', { value: share, min: 0, max: 1 });
  }
  return share;
}

/**
 * Reads one row of a table of what became of territories and decides all that needs no database.
 * @param rowNumber as the sender counts; the heading is row 1
 */
export function readLineageRow(
  cells: readonly Cell[],
  rowNumber: number,
  layout: RowLayout<'lineage'>,
): RowReading<LineageRow> {
  const reader = new RowReader(cells, rowNumber, layout);
  const kind = reader.requiredChoice('kind', CHOICES.lineageKind, CHOICE_LABELS.lineageKind);
  const row: LineageRow = {
    rowNumber,
    from: reader.requiredText('from'),
    to: reader.requiredText('to'),
    kind,
    effective: reader.date('effective') ?? '',
    share: readShare(reader, kind),
  };
  if (reader.text('effective') === null) reader.fail('ROW.VALUE_MISSING', 'effective');
  if (row.to !== '' && row.to === row.from) reader.fail('ROW.OUT_OF_RANGE', 'to', { value: row.to });
  return { row: reader.sound ? row : null, findings: reader.findings };
}
