import { inCurrency, type Language } from '@core/kernel';
import { StreamableFile } from '@nestjs/common';
import { writeCsv, writeWorkbook, type NewValue } from '@platform/spreadsheets';
import { Readable } from 'node:stream';
import type { TableColumn } from './route-table';

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const HEADING = { bold: true, wrap: true, fill: 'E7EDF3' } as const;
const USUAL_WIDTH = 14;
/** What a spreadsheet program takes for the name of a sheet. */
const SHEET_NAME = 31;

/** A table on its way out. */
export interface TableFile {
  /** Without its ending; what no file system likes is left out of it. */
  readonly name: string;
  readonly format: keyof typeof MEDIA_TYPES;
  readonly language: Language;
  /** Put into headings of money. */
  readonly currency: string;
  readonly columns: readonly Pick<TableColumn<never, never>, 'title' | 'width' | 'numberFormat'>[];
  readonly rows: AsyncIterable<readonly NewValue[]>;
}

/** Streams it: one page of rows is in memory, however many there are. */
export function tableFile({ name, format, language, currency, columns, rows }: TableFile): StreamableFile {
  const titles = columns.map(({ title }) => inCurrency(title[language], currency));
  const harmless = name.replace(/[^\w.-]+/g, '_');
  const pieces = format === 'csv' ? writeCsv(under(titles, rows)) : workbook();
  return new StreamableFile(Readable.from(pieces), {
    type: MEDIA_TYPES[format],
    disposition: `attachment; filename="${harmless}.${format}"`,
  });

  function workbook(): AsyncGenerator<Buffer> {
    const head = titles.map((value) => ({ value, format: HEADING }));
    const sheet = {
      name: harmless.slice(0, SHEET_NAME),
      frozen: { rows: 1, columns: 1 },
      columns: columns.map(({ width = USUAL_WIDTH, numberFormat }) => ({ width, format: { numberFormat } })),
      rows: under(head, rows),
    };
    return writeWorkbook({ sheets: [sheet] });
  }
}

async function* under<Head, Row>(head: Head, rows: AsyncIterable<Row>): AsyncGenerator<Head | Row> {
  yield head;
  yield* rows;
}
