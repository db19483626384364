import type { Cell, FindingCode, TableKind } from '@core/reporting';
import {
  readWorkbook,
  WorkbookFault,
  type WorkbookFaultKind,
  type WorkbookSheet,
} from '@platform/spreadsheets';
import { FileFault } from '../domain/file-fault';
import { IMPORT_LIMITS } from './import-limits';
import type { RowBatch, RowSource, SourceRow } from './row-source';

const CODES: Readonly<Record<WorkbookFaultKind, FindingCode>> = {
  unreadable: 'IMPORT.UNREADABLE',
  encrypted: 'IMPORT.ENCRYPTED',
  too_large: 'IMPORT.TOO_LARGE',
};

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
      throw faultOf(error);
    }
  }

  get sheet(): string {
    return this.opened.name;
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
      throw faultOf(error);
    }
  }
}

function faultOf(error: unknown): unknown {
  return error instanceof WorkbookFault ? FileFault.of(CODES[error.kind], error.params) : error;
}
