import { csvOf } from '../csv-of';
import { workbookOf } from './workbook-of';

/** The forms in which the same rows may come. */
export const FILE_FORMS = ['csv', 'xlsx', 'json'] as const;

/** One of {@link FILE_FORMS}. */
export type FileForm = (typeof FILE_FORMS)[number];

/**
 * Whether a case is tried in a form: each as CSV, and every other one as a workbook or as JSON, turn by turn; what reads a form
 * has tests of its own.
 * @param index of the case in its table
 */
export function isTriedAs(form: FileForm, index: number): boolean {
  return form === 'csv' || index % 4 === { xlsx: 0, json: 2 }[form];
}

type Row = Readonly<Record<string, string | number>>;

const WRITE: Readonly<Record<FileForm, (rows: readonly Row[]) => string | Buffer>> = {
  csv: csvOf,
  json: (rows) => JSON.stringify(rows),
  xlsx: (rows) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return workbookOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
  },
};

/** A file of these rows; the heading is row 1 in each form. */
export function fileOf(form: FileForm, rows: readonly Row[]): { content: string | Buffer; fileName: string } {
  return { content: WRITE[form](rows), fileName: `file.${form}` };
}
