import type { Language } from '@core/kernel';

/** A text in every language. */
export type Words = Readonly<Record<Language, string>>;

/** A column of an open data file: its name never follows a rename, its place never changes, new ones come last. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'text' | 'code' | 'integer' | 'number' | 'date' | 'datetime' | 'boolean';
  readonly unit?: 'percent' | 'points';
  /** Name of the list its values are of. */
  readonly codes?: string;
  readonly title: Words;
  readonly description: Words;
  /** Null: undefined, withheld or not known; an empty cell in CSV. */
  readonly of: (row: Row) => string | number | boolean | null;
}
