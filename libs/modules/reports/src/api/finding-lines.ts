import type { Language } from '@core/kernel';
import { findingText } from '@core/reporting';
import { writeCsv, type NewValue } from '@platform/spreadsheets';
import type { FindingRow } from '../data/finding.reader';

const COLUMNS = ['row', 'column', 'code', 'severity', 'sheet', 'params', 'text'] as const;

/** Findings as CSV, a piece at a time. */
export function findingLines(
  findings: AsyncIterable<FindingRow>,
  language: Language,
): AsyncGenerator<string> {
  return writeCsv(rowsOf(findings, language));
}

async function* rowsOf(
  findings: AsyncIterable<FindingRow>,
  language: Language,
): AsyncGenerator<readonly NewValue[]> {
  yield COLUMNS;
  for await (const { row, column, code, severity, sheet, params } of findings) {
    const text = findingText(language, code, params);
    yield [row, column, code, severity, sheet, JSON.stringify(params), text];
  }
}
