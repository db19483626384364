import { normalizeDecimal, type DecimalMark, type Language } from '@core/kernel';
import type { Cell, TableKind } from '@core/reporting';
import {
  MARK_FILL,
  writeWorkbook,
  type CellFormat,
  type NewCell,
  type NewRow,
  type RowMark,
} from '@platform/spreadsheets';
import type { FindingRow } from '../data/finding.reader';
import { FileFault } from '../domain/file-fault';
import { openRowSource } from '../files/open-row-source';
import { decimalCell } from '../templates/decimal-cell';
import { FindingPlaces } from './finding-places';
import { NUMBER_COLUMNS } from './number-columns';
import { rowMarksOf } from './row-marks-of';

/** A table as it was sent: how wide it is, and the rows up to where it can be read. */
interface SentTable {
  readonly heading: readonly Cell[];
  readonly width: number;
  readonly decimalMark: DecimalMark;
}

/** Made once: a writer knows a format again by itself. */
const FORMATS = {
  heading: withMark({ numberFormat: '@', wrap: true, bold: true }),
  text: withMark({ numberFormat: '@', wrap: true }),
  number: withMark({}),
} as const;
const HEADING_ROW = 1;

/**
 * A workbook made of the rows of a CSV or JSON file as they came, with the bad cells marked and a column of sentences.
 * Undefined where the file has no heading.
 * @param read opens the stored file from its beginning
 * @throws FileFault where it is no table at all
 */
export async function markedTable(
  read: () => AsyncIterable<Buffer>,
  { kind, language }: { readonly kind: TableKind; readonly language: Language },
  findings: () => AsyncIterable<FindingRow>,
): Promise<AsyncGenerator<Buffer> | undefined> {
  const table = await measured(read, kind);
  if (table === undefined) return undefined;
  const places = new FindingPlaces(kind, language, table.heading);
  const marks = rowMarksOf(findings(), places, HEADING_ROW);
  const cells = new MarkedCells(kind, table, places);
  return writeWorkbook({
    sheets: [
      {
        name: kind,
        frozen: { rows: HEADING_ROW, columns: 0 },
        columns: Array.from({ length: cells.width }, (_, index) => ({
          width: index === cells.textColumn ? 60 : 18,
        })),
        rows: markedRows(rowsOf(read, kind, table), marks, cells),
      },
    ],
  });
}

/** How cells are written: numbers as numbers, so that they are taken again, and the marks on top. */
class MarkedCells {
  readonly textColumn: number;
  readonly width: number;
  private readonly isNumber: readonly boolean[];

  constructor(
    kind: TableKind,
    private readonly table: SentTable,
    places: FindingPlaces,
  ) {
    const { earlier } = places;
    this.textColumn = earlier < 0 ? table.width : earlier;
    this.width = Math.max(table.width, this.textColumn + 1);
    const numbers = new Set(NUMBER_COLUMNS[kind].map((column) => places.positionOf(column)));
    this.isNumber = Array.from({ length: this.width }, (_, index) => numbers.has(index));
  }

  row(cells: readonly Cell[], mark: RowMark | undefined, isHeading: boolean): NewRow {
    return Array.from({ length: this.width }, (_, index): NewCell => {
      const place = isHeading ? 'heading' : this.isNumber[index] ? 'number' : 'text';
      if (index === this.textColumn) return { value: mark?.text ?? null, format: FORMATS[place].plain };
      const format = FORMATS[place][mark?.columns.includes(index) ? 'marked' : 'plain'];
      const cell = cells[index] ?? null;
      return { value: place === 'number' ? this.number(cell) : cell, format };
    });
  }

  /**
   * A workbook takes a comma for the decimal mark. What was refused because there it is none must not come back as a
   * number that nobody meant, so it is made unreadable for as long as nobody has looked at it.
   */
  private number(cell: Cell): NewCell['value'] {
    if (typeof cell !== 'string') return cell ?? null;
    const decimal = normalizeDecimal(cell.trim(), this.table.decimalMark);
    if (decimal !== null) return decimalCell(decimal);
    return normalizeDecimal(cell.trim(), ',') === null ? cell : `${cell.trim()} ?`;
  }
}

async function measured(read: () => AsyncIterable<Buffer>, kind: TableKind): Promise<SentTable | undefined> {
  const source = await openRowSource(read, kind);
  let heading: readonly Cell[] | undefined;
  let width = 0;
  try {
    for await (const batch of source.batches()) {
      heading = batch.heading;
      width = batch.rows.reduce(
        (widest, { cells }) => Math.max(widest, cells.length),
        Math.max(width, heading.length),
      );
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  return heading && { heading, width, decimalMark: source.decimalMark };
}

interface SentRow {
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
}

/** Up to where the file can be read; why it ends there stands in the heading. */
async function* rowsOf(
  read: () => AsyncIterable<Buffer>,
  kind: TableKind,
  { heading }: SentTable,
): AsyncGenerator<SentRow> {
  yield { rowNumber: HEADING_ROW, cells: heading };
  try {
    const source = await openRowSource(read, kind);
    for await (const { rows } of source.batches()) yield* rows;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
}

/** Rows and their marks come in the same order. A row without a blank line above it in a file has none here either. */
async function* markedRows(
  rows: AsyncIterable<SentRow>,
  batches: AsyncIterable<readonly RowMark[]>,
  cells: MarkedCells,
): AsyncGenerator<NewRow> {
  const marks = flat(batches);
  let next = await marks.next();
  for await (const { rowNumber, cells: sent } of rows) {
    while (!next.done && next.value.row < rowNumber) next = await marks.next();
    const mark = !next.done && next.value.row === rowNumber ? next.value : undefined;
    yield cells.row(sent, mark, rowNumber === HEADING_ROW);
  }
  await marks.return(undefined);
}

async function* flat(batches: AsyncIterable<readonly RowMark[]>): AsyncGenerator<RowMark, undefined> {
  for await (const batch of batches) yield* batch;
}

function withMark(plain: CellFormat): { readonly plain: CellFormat; readonly marked: CellFormat } {
  return { plain, marked: { ...plain, fill: MARK_FILL } };
}
