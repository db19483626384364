export type { Archive, ArchiveEntry } from './archive';
export { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits';
export { inspectArchive } from './inspect-archive';
export { MARK_FILL } from './mark-fill';
export type { SheetMarks } from './mark-workbook';
export type { CellFormat, NewCell, NewColumn, NewRow, NewSheet, NewValue } from './new-sheet';
export { readPart } from './read-part';
export {
  readWorkbook,
  type ReadOptions,
  type SheetCell,
  type SheetRow,
  type WorkbookSheet,
} from './read-workbook';
export type { RowMark } from './row-marks';
export { SHEET_LIMITS, type SheetLimits } from './sheet-limits';
export { WorkbookFault, type WorkbookFaultKind } from './workbook-fault';
export { writeCsv } from './write-csv';
export { writeWorkbook, type NewWorkbook } from './write-workbook';
