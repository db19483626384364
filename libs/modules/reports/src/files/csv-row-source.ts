import { pipeline, Readable } from 'node:stream';
import type { DecimalMark } from '@core/kernel';
import { CsvError, parse, type Parser } from 'csv-parse';
import { FileFault } from '../domain/file-fault';
import { decodeText } from './decode-text';
import { IMPORT_LIMITS } from './import-limits';
import type { ContentNature } from './inspect-content';
import { ROWS_PER_BATCH, type RowBatch, type RowSource, type SourceRow } from './row-source';
import { sniffDelimiter, type Delimiter } from './sniff-delimiter';

/** A row longer than this is a quote that was never closed, or an attack; the largest honest row is far below. */
const LONGEST_ROW = 1024 * 1024;

/** A text file of separated values; its first row that is not blank is the heading. */
export class CsvRowSource implements RowSource {
  private constructor(
    private readonly content: AsyncIterable<Buffer>,
    private readonly encoding: ContentNature['encoding'],
    private readonly delimiter: Delimiter,
  ) {}

  /** @param read opens the file anew: its beginning is looked at before it is read */
  static async open(
    read: () => AsyncIterable<Buffer>,
    encoding: ContentNature['encoding'],
  ): Promise<CsvRowSource> {
    return new CsvRowSource(read(), encoding, await sniffDelimiter(read()));
  }

  /** Where `;` separates the cells, `,` may separate decimals. */
  get decimalMark(): DecimalMark {
    return this.delimiter === ';' ? ',' : '.';
  }

  async *batches(): AsyncIterable<RowBatch> {
    let heading: string[] | undefined;
    let rows: SourceRow[] = [];
    let number = 0;
    try {
      for await (const record of this.records()) {
        const cells = record as string[];
        if (isBlank(cells)) {
          number += heading === undefined ? 0 : 1;
          continue;
        }
        refuseOversize(cells);
        number += 1;
        if (heading === undefined) heading = cells;
        else rows.push({ rowNumber: number, cells });
        if (rows.length < ROWS_PER_BATCH) continue;
        yield { heading, rows };
        rows = [];
      }
    } catch (error) {
      throw faultOf(error);
    }
    if (heading !== undefined) yield { heading, rows };
  }

  /** csv-parse takes UTF-8 as bytes, whole characters or not; other encodings have to be decoded before. */
  private records(): Parser {
    const text = this.encoding === 'utf-8' ? this.content : decodeText(this.content, this.encoding);
    const parser = parse({
      bom: true,
      delimiter: this.delimiter,
      max_record_size: LONGEST_ROW,
      relax_column_count: true,
      relax_quotes: true,
    });
    // The reader of the records gets the error; pipeline is here to end both sides together.
    pipeline(Readable.from(text, { objectMode: true }), parser, () => undefined);
    return parser;
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}

function refuseOversize(cells: readonly string[]): void {
  const { columns, cell: longest } = IMPORT_LIMITS;
  if (cells.length > columns) throw FileFault.of('IMPORT.TOO_LARGE', { what: 'columns', max: columns });
  for (const cell of cells) {
    if (cell.length > longest) throw FileFault.of('IMPORT.TOO_LARGE', { what: 'cell', max: longest });
  }
}

function faultOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return FileFault.of('IMPORT.TOO_LARGE', { what: 'row', max: LONGEST_ROW });
  }
  return FileFault.of('IMPORT.UNREADABLE', { reason: error.code.toLowerCase() });
}
