import type { Language } from '@core/kernel';
import type { TableKind } from './columns';
import { HEADINGS } from './headings/headings';

type Label = Readonly<Record<Language, string>>;
type Headings = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

/** Fields that a file spreads over a column for each language, or that are called otherwise than their column. */
const NOT_OF_A_COLUMN: Readonly<Record<string, Label>> = {
  title: { kk: 'Атауы', ru: 'Название', en: 'Title' },
  name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
  isoCode: { kk: 'ISO 3166-2 коды', ru: 'Код ISO 3166-2', en: 'ISO 3166-2 code' },
};

/**
 * What people read instead of a field of a row: the heading that templates print above its column.
 * @param field as in the row: `leadExecutor` of a road map; undefined for what a row does not have
 */
export function fieldLabel(kind: TableKind, field: string): Label | undefined {
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (Object.hasOwn(HEADINGS[kind], column)) {
    const { kk, ru, en } = (HEADINGS[kind] as Headings)[column];
    return { kk: kk[0], ru: ru[0], en: en[0] };
  }
  return Object.hasOwn(NOT_OF_A_COLUMN, field) ? NOT_OF_A_COLUMN[field] : undefined;
}
