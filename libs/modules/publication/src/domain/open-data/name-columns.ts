import { LANGUAGES, type LocalizedText } from '@core/kernel';
import type { Column, Words } from './column';

const LANGUAGE_NAMES: Readonly<Record<(typeof LANGUAGES)[number], Words>> = {
  kk: { kk: 'Қазақша.', ru: 'На казахском.', en: 'In Kazakh.' },
  ru: { kk: 'Орысша.', ru: 'На русском.', en: 'In Russian.' },
  en: { kk: 'Ағылшынша.', ru: 'На английском.', en: 'In English.' },
};

/** A text that exists in several languages: a column for each. */
export function nameColumns<Row>(name: string, of: (row: Row) => LocalizedText, title: Words): Column<Row>[] {
  return LANGUAGES.map((language) => ({
    ...{ name: `${name}_${language}`, type: 'text', title, description: LANGUAGE_NAMES[language] },
    of: (row) => of(row)[language] ?? null,
  }));
}
