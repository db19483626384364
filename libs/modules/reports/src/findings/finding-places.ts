import type { Language } from '@core/kernel';
import {
  findingsHeading,
  findingText,
  HEADINGS,
  mapHeader,
  type Cell,
  type TableKind,
} from '@core/reporting';
import type { FindingRow } from '../data/finding.reader';

type Headings = Readonly<Record<string, Readonly<Record<Language, readonly string[]>> | undefined>>;

/** The heading is row 1 in every format. */
const HEADING_ROW = 1;

/** Where the findings of one table belong, and what is said of them. */
export class FindingPlaces {
  private readonly columns: Readonly<Record<string, number>>;
  private readonly words: readonly string[];

  constructor(
    private readonly kind: TableKind,
    private readonly language: Language,
    heading: readonly Cell[],
  ) {
    this.columns = mapHeader<TableKind>(heading, kind).columns;
    this.words = heading.map((cell) => String(cell ?? '').trim());
  }

  /** The column that an earlier marking added; −1 without one. */
  get earlier(): number {
    return this.words.findIndex((word) => findingsHeading.isOne(word));
  }

  /** Where a canonical column is; −1 for nowhere. */
  positionOf(column: string): number {
    return this.columns[column] ?? -1;
  }

  /** The column that a finding names, by its canonical name or by the heading that nobody knows; −1 for none. */
  columnOf({ column }: FindingRow): number {
    if (column === null) return -1;
    const known = this.positionOf(column);
    return known < 0 ? this.words.indexOf(column) : known;
  }

  /** Not about one of the rows below the heading. */
  isOfFile({ row }: FindingRow): boolean {
    return row === null || row === HEADING_ROW;
  }

  /** The column in the reader's words, and what is wrong with it. */
  sentence({ column, code, params }: FindingRow): string {
    const text = findingText(this.language, code, params);
    if (column === null) return text;
    const headings: Headings = HEADINGS[this.kind];
    return `${headings[column]?.[this.language][0] ?? column}: ${text}`;
  }

  heading(ofTheFile: readonly string[]): string {
    return findingsHeading.write(this.language, ofTheFile);
  }
}
