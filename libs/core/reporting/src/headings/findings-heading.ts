import { LANGUAGES, type Language } from '@core/kernel';
import { headingKey } from './heading-key';

const WORDS: Readonly<Record<Language, string>> = { kk: 'Ескертулер', ru: 'Замечания', en: 'Findings' };
const KEYS = LANGUAGES.map((language) => headingKey(WORDS[language]));

/**
 * The heading of the column that a marked file gets. What is wrong with the file as a whole stands behind it, after a
 * colon: there is no row that could say it.
 */
function write(language: Language, ofTheFile: readonly string[]): string {
  return [WORDS[language], ...ofTheFile].join(': ');
}

/** Whether a file was marked before, in whatever language. */
function isOne(heading: string): boolean {
  const key = headingKey(heading);
  return KEYS.some((known) => key === known || key.startsWith(`${known}:`));
}

/** The heading above the findings of a marked file. */
export const findingsHeading = { write, isOne } as const;
