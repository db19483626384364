/** A row as the driver gives it: int8 a number while it is safe, numeric and date strings, timestamptz a Date. */
export interface Row {
  [column: string]: unknown;
}

/** Something that runs a statement: the pool or an open transaction. Readers and repositories take this. */
export abstract class Sql {
  /**
   * Runs one statement and gives its rows, also for `INSERT`, `UPDATE` and `DELETE … RETURNING`.
   * @param params bound to `$1`, `$2` …
   */
  abstract query<T = Row>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}
