import type { FindingCode } from '@core/reporting';
import { WorkbookFault, type WorkbookFaultKind } from '@platform/spreadsheets';
import { FileFault } from '../domain/file-fault';

const CODES: Readonly<Record<WorkbookFaultKind, FindingCode>> = {
  unreadable: 'IMPORT.UNREADABLE',
  encrypted: 'IMPORT.ENCRYPTED',
  too_large: 'IMPORT.TOO_LARGE',
};

/** A fault of an archive or a workbook as one of the file that was sent; any other error as it is. */
export function faultOfArchive(error: unknown): unknown {
  return error instanceof WorkbookFault ? FileFault.of(CODES[error.kind], error.params) : error;
}
