/** What is to be seen of one row. */
export interface RowMark {
  /** As the spreadsheet shows it. */
  readonly row: number;
  /** Columns whose cells are filled, from 0. */
  readonly columns: readonly number[];
  /** What stands in the column of texts; empty: nothing. */
  readonly text: string;
}

/** The marks of a sheet in the order of its rows, fetched some at a time when the rows have come so far. */
export class RowMarks {
  private batch: readonly RowMark[] = [];
  private at = 0;
  private isLast = false;

  /** @param fetch the next marks; undefined when there are no more */
  constructor(private readonly fetch: () => Promise<readonly RowMark[] | undefined>) {}

  /** Whether it is known what the row has; if not, `reach` has to be waited for. */
  reaches(row: number): boolean {
    while (this.at < this.batch.length && this.batch[this.at].row < row) this.at += 1;
    return this.isLast || this.at < this.batch.length;
  }

  async reach(row: number): Promise<void> {
    while (!this.reaches(row)) {
      const batch = await this.fetch();
      this.isLast = batch === undefined;
      this.batch = batch ?? [];
      this.at = 0;
    }
  }

  of(row: number): RowMark | undefined {
    const mark = this.reaches(row) ? this.batch.at(this.at) : undefined;
    return mark?.row === row ? mark : undefined;
  }
}
