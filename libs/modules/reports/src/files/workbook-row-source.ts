import type { Cell, TableKind } from '@core/reporting';
import { readWorkbook, type WorkbookSheet } from '@platform/spreadsheets';
import { templateManifest } from '../templates/template-manifest';
import { faultOfArchive } from './fault-of-archive';
import { IMPORT_LIMITS } from './import-limits';
import type { RowBatch, RowSource, SourceRow } from './row-source';

/** Rows; a country has fewer road maps. */
const LONGEST_MANIFEST = 10_000;

/** A sheet of a workbook; its first row that is not blank is the heading. */
export class WorkbookRowSource implements RowSource {
  /** Number cells have no mark; numbers in text cells are typed by hand, where the fraction follows a comma. */
  readonly decimalMark = ',';

  private constructor(private readonly opened: WorkbookSheet) {}

  /**
   * @param kind the sheet of that name is read, else the first one
   * @throws FileFault `IMPORT.UNREADABLE`, `IMPORT.ENCRYPTED`, `IMPORT.TOO_LARGE`
   */
  static async open(content: AsyncIterable<Buffer>, kind: TableKind): Promise<WorkbookRowSource> {
    const { columns, cell } = IMPORT_LIMITS;
    try {
      return new WorkbookRowSource(await readWorkbook(content, { sheet: kind, limits: { columns, cell } }));
    } catch (error) {
      throw faultOfArchive(error);
    }
  }

  get sheet(): string {
    return this.opened.name;
  }

  /** What is large is no manifest of ours. @throws FileFault */
  async manifest(): Promise<readonly (readonly Cell[])[] | undefined> {
    const rows: (readonly Cell[])[] = [];
    try {
      const sheet = await this.opened.sibling(templateManifest.sheet);
      if (sheet === undefined) return undefined;
      for await (const batch of sheet.rows()) {
        rows.push(...batch.map(({ cells }) => cells));
        if (rows.length > LONGEST_MANIFEST) return undefined;
      }
    } catch (error) {
      throw faultOfArchive(error);
    }
    return rows;
  }

  async *batches(): AsyncIterable<RowBatch> {
    let heading: readonly Cell[] | undefined;
    try {
      for await (const batch of this.opened.rows()) {
        const rows: SourceRow[] = batch.map(({ number, cells }) => ({ rowNumber: number, cells }));
        heading ??= rows.shift()?.cells ?? [];
        yield { heading, rows };
      }
    } catch (error) {
      throw faultOfArchive(error);
    }
  }
}
