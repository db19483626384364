import type { Language } from '@core/kernel';
import { findingsHeading, findingText } from '@core/reporting';
import { writeWorkbook, type NewRow } from '@platform/spreadsheets';
import type { FindingRow } from '../data/finding.reader';

const WORDS = {
  kk: { row: 'Жол', column: 'Баған' },
  ru: { row: 'Строка', column: 'Столбец' },
  en: { row: 'Row', column: 'Column' },
} as const satisfies Record<Language, object>;

/** The findings alone, where there is no table to mark: a document, or a file that cannot be read. */
export function findingsList(
  findings: AsyncIterable<FindingRow>,
  language: Language,
): AsyncGenerator<Buffer> {
  return writeWorkbook({
    sheets: [
      {
        name: 'findings',
        frozen: { rows: 1, columns: 0 },
        columns: [{ width: 8 }, { width: 24 }, { width: 90, format: { wrap: true } }],
        rows: rowsOf(findings, language),
      },
    ],
  });
}

async function* rowsOf(findings: AsyncIterable<FindingRow>, language: Language): AsyncGenerator<NewRow> {
  const { row, column } = WORDS[language];
  const headings = [row, column, findingsHeading.write(language, [])];
  yield headings.map((value) => ({ value, format: { bold: true } }));
  for await (const finding of findings) {
    yield [finding.row, finding.column, findingText(language, finding.code, finding.params)];
  }
}
