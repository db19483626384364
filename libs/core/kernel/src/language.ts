/** The languages of every text, the default one first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];
