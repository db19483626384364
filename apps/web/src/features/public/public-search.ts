import { LANGUAGES, type Language } from '@core/kernel';

/** What every public address may hold; absent is at its default. */
export interface PublicSearch {
  lang?: Language;
  programme?: string;
  period?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads what every public address may hold; anything else is dropped. */
export function publicSearch(raw: Record<string, unknown>): PublicSearch {
  return {
    lang: LANGUAGES.find((language) => language === raw.lang),
    programme: text(raw.programme),
    period: text(raw.period),
  };
}

/** What goes along from page to page. */
export function kept({ lang, programme, period }: PublicSearch): PublicSearch {
  return { lang, programme, period };
}
