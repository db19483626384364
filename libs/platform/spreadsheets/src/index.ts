export { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits';
export { inspectArchive } from './inspect-archive';
export {
  readWorkbook,
  type ReadOptions,
  type SheetCell,
  type SheetRow,
  type WorkbookSheet,
} from './read-workbook';
export { SHEET_LIMITS, type SheetLimits } from './sheet-limits';
export { WorkbookFault, type WorkbookFaultKind } from './workbook-fault';
