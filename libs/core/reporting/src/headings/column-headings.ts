import type { Language } from '@core/kernel';
import type { Column, TableKind } from '../columns';

/** The headings of one table: per column and language, the one that templates print first, then its synonyms. */
export type ColumnHeadings<K extends TableKind> = Readonly<
  Record<Column<K>, Readonly<Record<Language, readonly [string, ...string[]]>>>
>;
