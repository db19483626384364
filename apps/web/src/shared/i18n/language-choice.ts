import { LANGUAGES, type Language } from '@core/kernel';

const KEY = 'uade.language';

/** The reader's language: what they chose last on this device, Kazakh before that. */
export const languageChoice = {
  read(): Language {
    const stored = safely(() => localStorage.getItem(KEY));
    return LANGUAGES.find((language) => language === stored) ?? 'kk';
  },
  write(language: Language): void {
    safely(() => localStorage.setItem(KEY, language));
  },
};

/** Storage throws where the reader has forbidden it; the page must work without. */
function safely<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}
