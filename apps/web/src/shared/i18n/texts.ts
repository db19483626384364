import type { Language } from '@core/kernel';

/** The texts of one language: the first three come with the page, those of an area with its first page. */
export interface Texts {
  interface: typeof import('../../locales/kk/interface.json');
  definitions: typeof import('../../locales/kk/definitions.json');
  errors: Record<string, string>;
  desk: typeof import('../../locales/kk/desk.json');
  insight: typeof import('../../locales/kk/insight.json');
  account: typeof import('../../locales/kk/account.json');
  operations: typeof import('../../locales/kk/operations.json');
  people: typeof import('../../locales/kk/people.json');
  permissions: typeof import('../../locales/kk/permissions.json');
  evidence: typeof import('../../locales/kk/evidence.json');
  review: typeof import('../../locales/kk/review.json');
  places: typeof import('../../locales/kk/places.json');
  plans: typeof import('../../locales/kk/plans.json');
  promises: typeof import('../../locales/kk/promises.json');
  publication: typeof import('../../locales/kk/publication.json');
  calendar: typeof import('../../locales/kk/calendar.json');
  territories: typeof import('../../locales/kk/territories.json');
  public: typeof import('../../locales/kk/public.json');
}

/** The namespaces every page has. */
export type CommonNamespace = 'interface' | 'definitions' | 'errors';

/** The namespaces that are fetched with the first page that needs them. */
export type Area = Exclude<keyof Texts, CommonNamespace>;

const common: Record<Language, () => Promise<Pick<Texts, CommonNamespace>>> = {
  kk: () => import('../../locales/kk').then((module) => module.texts),
  ru: () => import('../../locales/ru').then((module) => module.texts),
  en: () => import('../../locales/en').then((module) => module.texts),
};

const areas = import.meta.glob<object>(
  ['../../locales/*/*.json', '!../../locales/*/{interface,definitions,errors}.json'],
  { import: 'default' },
);

/** Fetches what every page needs of a language, as a chunk of its own. */
export function loadTexts(language: Language): Promise<Pick<Texts, CommonNamespace>> {
  return common[language]();
}

/** Fetches the texts of an area in a language, as a chunk of their own. */
export function loadArea(language: Language, area: Area): Promise<object> {
  return areas[`../../locales/${language}/${area}.json`]();
}
