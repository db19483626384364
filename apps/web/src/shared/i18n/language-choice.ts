import { LANGUAGES, type Language } from '@core/kernel';

const KEY = 'uade.language';

/** The reader's language: what the link says, else what they chose last on this device, Kazakh before that. */
export const languageChoice = {
  read(): Language {
    const known = (text: string | null): Language | undefined =>
      LANGUAGES.find((language) => language === text);
    const linked = known(new URLSearchParams(location.search).get('lang'));
    return linked ?? known(safely(() => localStorage.getItem(KEY))) ?? 'kk';
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
