import type { Cell } from '@core/reporting';
import { FileFault } from '../domain/file-fault';
import { decodeText } from './decode-text';
import { IMPORT_LIMITS } from './import-limits';
import type { ContentNature } from './inspect-content';
import { ROWS_PER_BATCH, type RowBatch, type RowSource, type SourceRow } from './row-source';
import { splitJsonValues } from './split-json-values';

const LONGEST_OBJECT = 1024 * 1024;

/**
 * An array of objects, or one object a line. Their keys are the headings, in the order in which they first come; the
 * first object is row 2, as it would be below a heading.
 */
export class JsonRowSource implements RowSource {
  readonly decimalMark = '.';
  private heading: string[] = [];
  private readonly positions = new Map<string, number>();

  constructor(
    private readonly content: AsyncIterable<Buffer>,
    private readonly encoding: ContentNature['encoding'],
  ) {}

  async *batches(): AsyncIterable<RowBatch> {
    let rows: SourceRow[] = [];
    let rowNumber = 1;
    for await (const text of splitJsonValues(decodeText(this.content, this.encoding), LONGEST_OBJECT)) {
      rowNumber += 1;
      rows.push({ rowNumber, cells: this.cellsOf(parseObject(text)) });
      if (rows.length < ROWS_PER_BATCH) continue;
      yield { heading: this.heading, rows };
      rows = [];
    }
    if (rows.length > 0) yield { heading: this.heading, rows };
  }

  private cellsOf(object: Readonly<Record<string, unknown>>): Cell[] {
    const cells: Cell[] = new Array<Cell>(this.heading.length).fill(null);
    for (const [key, value] of Object.entries(object)) cells[this.positionOf(key)] = cellOf(value);
    return cells;
  }

  /** A new array for a new key: batches that are already on their way keep theirs. */
  private positionOf(key: string): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const { columns } = IMPORT_LIMITS;
    if (this.heading.length >= columns)
      throw FileFault.of('IMPORT.TOO_LARGE', { what: 'columns', max: columns });
    this.positions.set(key, this.heading.length);
    this.heading = [...this.heading, key];
    return this.heading.length - 1;
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw FileFault.of('IMPORT.UNREADABLE', { reason: 'json' });
  }
}

/** What is neither a scalar nor empty is quoted as it stands, and the column's own rule judges it. */
function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : written(value);
  const { cell: longest } = IMPORT_LIMITS;
  if (text.length > longest) throw FileFault.of('IMPORT.TOO_LARGE', { what: 'cell', max: longest });
  return text;
}

/** Parsing takes any depth, writing does not. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw FileFault.of('IMPORT.UNREADABLE', { reason: 'nesting' });
  }
}
