import { LANGUAGES, type LocalizedText } from '@core/kernel';
import { useCallback } from 'react';
import { useLanguage } from './use-language';

/** Picks a name in the language on screen, else in the first language that has one. */
export function useName(): (text: LocalizedText) => string {
  const language = useLanguage();
  return useCallback(
    (text) => text[language] ?? LANGUAGES.map((other) => text[other]).find(Boolean) ?? '',
    [language],
  );
}
