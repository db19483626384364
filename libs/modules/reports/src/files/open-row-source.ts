import type { TableKind } from '@core/reporting';
import { CsvRowSource } from './csv-row-source';
import { inspectContent } from './inspect-content';
import { JsonRowSource } from './json-row-source';
import type { RowSource } from './row-source';
import { WorkbookRowSource } from './workbook-row-source';

/**
 * Finds out what a file is and opens it.
 * @param read opens the stored file from its beginning; called once to look and again to read
 * @param kind what it reports; the sheet of that name is read where a workbook has one
 * @throws FileFault when it is none of the formats that are taken
 */
export async function openRowSource(read: () => AsyncIterable<Buffer>, kind: TableKind): Promise<RowSource> {
  const { format, encoding } = await inspectContent(read());
  if (format === 'workbook') return WorkbookRowSource.open(read(), kind);
  return format === 'json' ? new JsonRowSource(read(), encoding) : CsvRowSource.open(read, encoding);
}
