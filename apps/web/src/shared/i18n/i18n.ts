import type { Language } from '@core/kernel';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languageChoice } from './language-choice';
import { loadArea, type Area } from './texts';

/** The one i18next instance. No plural forms are used: Chromium lacks the Kazakh rules ("Measures: 12" instead). */
export const i18n = i18next.createInstance();

const areasInUse = new Set<Area>(['interface']);

async function bring(language: Language): Promise<void> {
  await Promise.all([...areasInUse].map((area) => bringAreaIn(language, area)));
}

async function bringAreaIn(language: Language, area: Area): Promise<void> {
  if (i18n.hasResourceBundle(language, area)) return;
  i18n.addResourceBundle(language, area, await loadArea(language, area));
}

/** Has the texts of an area ready before its first page is drawn, and in every language chosen later. */
export async function bringArea(area: Area): Promise<void> {
  areasInUse.add(area);
  await bringAreaIn(i18n.language as Language, area);
}

/** Has the words for what may go wrong. Without a connection they do not come, and a code is shown. */
export async function bringErrors(): Promise<void> {
  await bringArea('errors').catch(() => undefined);
}

function reflect(language: Language): void {
  document.documentElement.lang = language;
}

/** Settles which language is spoken, before any text is here. */
export async function startI18n(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: languageChoice.read(),
    resources: {},
    ns: ['interface'],
    defaultNS: 'interface',
    fallbackLng: false,
    interpolation: { escapeValue: false, defaultVariables: { currency: '' } },
    // Texts that come late are drawn when they come.
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
}

/** Fetches the texts that every page needs; resolves when the page may be drawn. */
export async function bringTexts(): Promise<void> {
  const language = i18n.language as Language;
  await bring(language);
  reflect(language);
  document.title = `${i18n.t('product.name')} · ${i18n.t('product.tagline')}`;
}

/** What texts show money in from now on: their `{{currency}}`. */
export function setCurrency(currency: string): void {
  const { interpolation } = i18n.options;
  if (interpolation) interpolation.defaultVariables = { ...interpolation.defaultVariables, currency };
}

/** Changes the language once its texts are here, so that no key ever shows. */
export async function switchLanguage(language: Language): Promise<void> {
  await bring(language);
  await i18n.changeLanguage(language);
  languageChoice.write(language);
  reflect(language);
}
