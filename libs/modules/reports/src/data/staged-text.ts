import type { ProgressRow } from '@core/reporting';

/** Columns of a staged progress row, in the order of {@link stagedProgress}. */
export const STAGED_PROGRESS_COLUMNS =
  'import_id, row_no, territory, item, period, value, is_word, numerator, denominator, spent, narrative, delay_reason, evidence';

/** Columns of any other staged row, in the order of {@link stagedDocument}. */
export const STAGED_DOCUMENT_COLUMNS = 'import_id, row_no, document';

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One cell in COPY's text format. */
function text(value: string | null): string {
  if (value === null) return '\\N';
  return SPECIAL.test(value) ? value.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character]) : value;
}

/** A progress row as a line of COPY text. Decimals need no escaping. */
export function stagedProgress(importId: string, row: ProgressRow): string {
  return `${importId}\t${row.rowNumber}\t${text(row.territoryCode)}\t${text(row.itemCode)}\t${row.period}\t${
    row.value ?? '\\N'
  }\t${row.valueIsWord}\t${row.numerator ?? '\\N'}\t${row.denominator ?? '\\N'}\t${row.spent ?? '\\N'}\t${text(
    row.narrative,
  )}\t${row.delayReason ?? '\\N'}\t${text(row.evidence)}\n`;
}

/** Any other row as a line of COPY text: the row itself, as JSON. */
export function stagedDocument<Row extends { readonly rowNumber: number }>(
  importId: string,
  row: Row,
): string {
  return `${importId}\t${row.rowNumber}\t${text(JSON.stringify(row))}\n`;
}
