import type { Language } from '@core/kernel';

/** The texts of one language, an area a namespace: `interface` comes with the app, the others when they are first needed. */
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
  notes: typeof import('../../locales/kk/notes.json');
  differences: typeof import('../../locales/kk/differences.json');
  publication: typeof import('../../locales/kk/publication.json');
  calendar: typeof import('../../locales/kk/calendar.json');
  territories: typeof import('../../locales/kk/territories.json');
  views: typeof import('../../locales/kk/views.json');
  follows: typeof import('../../locales/kk/follows.json');
  help: typeof import('../../locales/kk/help.json');
  notices: typeof import('../../locales/kk/notices.json');
  public: typeof import('../../locales/kk/public.json');
  search: typeof import('../../locales/kk/search.json');
  'sign-in': typeof import('../../locales/kk/sign-in.json');
  upload: typeof import('../../locales/kk/upload.json');
}

/** A namespace, and the name of its file. */
export type Area = keyof Texts;

const languages: Record<Language, () => Promise<typeof import('../../locales/kk/texts')>> = {
  kk: () => import('../../locales/kk/texts'),
  ru: () => import('../../locales/ru/texts'),
  en: () => import('../../locales/en/texts'),
};

/** Fetches the texts of an area in a language; all but the first area as a chunk of their own. */
export async function loadArea(language: Language, area: Area): Promise<object> {
  const { texts } = await languages[language]();
  if (area === 'interface') return texts.interface;
  return area === 'errors' ? texts.errors() : texts.areas[`./${area}.json`]();
}
