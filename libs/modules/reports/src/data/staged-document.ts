import { copyText } from './copy-text';

/** Columns of a staged row of any kind but progress, in the order of {@link stagedDocument}. */
export const STAGED_DOCUMENT_COLUMNS = 'import_id, row_no, document';

/** A row as a line of COPY text: the row itself, as JSON. */
export function stagedDocument<Row extends { readonly rowNumber: number }>(
  importId: string,
  row: Row,
): string {
  return `${importId}\t${row.rowNumber}\t${copyText(JSON.stringify(row))}\n`;
}
