import type { Language } from '@core/kernel';

/** The three namespaces of one language. Only the language in use is loaded. */
export interface Texts {
  interface: typeof import('../../locales/kk/interface.json');
  definitions: typeof import('../../locales/kk/definitions.json');
  errors: Record<string, string>;
}

const loaders: Record<Language, () => Promise<Texts>> = {
  kk: () => import('../../locales/kk').then((module) => module.texts),
  ru: () => import('../../locales/ru').then((module) => module.texts),
  en: () => import('../../locales/en').then((module) => module.texts),
};

/** Fetches the texts of a language, as a chunk of their own. */
export function loadTexts(language: Language): Promise<Texts> {
  return loaders[language]();
}
