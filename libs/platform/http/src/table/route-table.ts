import type { Language } from '@core/kernel';
import type { Type } from '@nestjs/common';
import type { NewValue } from '@platform/spreadsheets';

/** Which form of a list is asked for. */
export const TABLE_FORMATS = ['json', 'csv', 'xlsx'] as const;

/** What the rows of a list do not hold themselves, such as names of codes; a provider of the application. */
export interface TableLookup<Known> {
  /** Asked once for a file. */
  load(): Promise<Known>;
}

/** What a column is told beside the row. */
export interface TableWords<Known> {
  readonly language: Language;
  readonly known: Known;
}

/** A column of a list as a file. */
export interface TableColumn<Row, Known> {
  /** Of money: `{currency}` stands for the country's. */
  readonly title: Readonly<Record<Language, string>>;
  /** In characters. */
  readonly width?: number;
  /** In the spreadsheet's own language; CSV keeps full precision. */
  readonly numberFormat?: string;
  readonly value: (row: Row, words: TableWords<Known>) => NewValue;
}

/** A list as a file for people. */
export interface RouteTable<Row, Known = undefined> {
  /** What the file is called before the place, the programme and the period. */
  readonly name: string;
  readonly columns: readonly TableColumn<Row, Known>[];
  readonly lookup?: Type<TableLookup<Known>>;
  /** The answer has pages: they are followed to the end. */
  readonly paged?: boolean;
  /** Rows of an answer; by default its `items`. */
  readonly rowsOf?: (answer: never) => readonly Row[];
}
