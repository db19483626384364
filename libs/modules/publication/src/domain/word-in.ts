import { LANGUAGES, type Language, type LocalizedText } from '@core/kernel';

/** A text in a language, else in the first that has it. */
export function wordIn(text: LocalizedText, language: Language): string {
  return text[language] ?? LANGUAGES.map((other) => text[other]).find(Boolean) ?? '';
}
