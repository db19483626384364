import { LANGUAGES, type Language } from './language';
import type { LocalizedText } from './localized-text';

/** The text in a language, or else in the first one it is there in; empty where there is none. */
export function textIn(text: LocalizedText, language: Language): string {
  return text[language] ?? LANGUAGES.map((other) => text[other]).find(Boolean) ?? '';
}
