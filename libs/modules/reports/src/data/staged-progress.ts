import type { ProgressRow } from '@core/reporting';
import { copyText } from './copy-text';

/** Columns of a staged progress row, in the order of {@link stagedProgress}. */
export const STAGED_PROGRESS_COLUMNS =
  'import_id, row_no, territory, item, period, value, is_word, numerator, denominator, spent, narrative, delay_reason, evidence';

/** A progress row as a line of COPY text. Decimals need no escaping. */
export function stagedProgress(importId: string, row: ProgressRow): string {
  return `${importId}\t${row.rowNumber}\t${copyText(row.territoryCode)}\t${copyText(row.itemCode)}\t${row.period}\t${
    row.value ?? '\\N'
  }\t${row.valueIsWord}\t${row.numerator ?? '\\N'}\t${row.denominator ?? '\\N'}\t${row.spent ?? '\\N'}\t${copyText(
    row.narrative,
  )}\t${row.delayReason ?? '\\N'}\t${copyText(row.evidence)}\n`;
}
