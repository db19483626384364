import type { RowMark } from '@platform/spreadsheets';
import type { FindingRow } from '../data/finding.reader';
import type { FindingPlaces } from './finding-places';

const ROWS_PER_BATCH = 500;
/** A cell takes 32,767 characters, a reader far fewer. */
const LONGEST_TEXT = 2_000;

/** Collects the findings of one row. */
class Collected {
  private readonly columns = new Set<number>();
  private readonly texts = new Set<string>();

  constructor(readonly row: number) {}

  add(column: number, sentence: string): void {
    if (column >= 0) this.columns.add(column);
    this.texts.add(sentence);
  }

  mark(textOf: (sentences: readonly string[]) => string): RowMark {
    const text = textOf([...this.texts]);
    const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
    return { row: this.row, columns: [...this.columns], text: short };
  }
}

/**
 * Findings as marks of rows, some at a time. The heading comes first: it has the findings of the file as a whole.
 * @param findings in the order of the file
 * @param headingRow where the heading is, as the spreadsheet shows it
 */
export async function* rowMarksOf(
  findings: AsyncIterable<FindingRow>,
  places: FindingPlaces,
  headingRow: number,
): AsyncGenerator<readonly RowMark[]> {
  const heading = (sentences: readonly string[]) => places.heading(sentences);
  const lines = (sentences: readonly string[]) => sentences.join('\n');
  let marks: RowMark[] = [];
  let current = new Collected(headingRow);
  for await (const finding of findings) {
    const row = places.isOfFile(finding) ? headingRow : (finding.row ?? headingRow);
    if (row !== current.row) {
      marks.push(current.mark(current.row === headingRow ? heading : lines));
      current = new Collected(row);
    }
    current.add(places.columnOf(finding), places.sentence(finding));
    if (marks.length < ROWS_PER_BATCH) continue;
    yield marks;
    marks = [];
  }
  yield [...marks, current.mark(current.row === headingRow ? heading : lines)];
}
