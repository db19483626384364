import { monthName, Period, periodName, type Language } from '@core/kernel';

const ROMAN = ['I', 'II', 'III', 'IV'];
// Chromium has no Kazakh months; of dates in Russian and English it has the genitive and the short ones.
const SHORT_KAZAKH = [
  ...['қаң', 'ақп', 'нау', 'сәу', 'мам', 'мау'],
  ...['шіл', 'там', 'қыр', 'қаз', 'қар', 'жел'],
];
const RUSSIAN_DAY = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long' });
const SHORT_MONTH = {
  ru: new Intl.DateTimeFormat('ru', { month: 'short' }),
  en: new Intl.DateTimeFormat('en-US', { month: 'short' }),
};

/** Dates in words. Instants are shown in the reader's zone. */
export const dateFormat = {
  /** `2026 ж. 22 қараша`, `22 ноября 2026 г.`, `22 November 2026`. */
  day: (language: Language, date: string): string => written(date, (at) => dayInWords(language, at)),

  /** For tables: `31.10.2026`, `31 Oct 2026`. */
  shortDay: (language: Language, date: string): string =>
    written(date, (at) =>
      language === 'en'
        ? `${at.getDate()}\u00a0${shortMonth('en', at)}\u00a0${at.getFullYear()}`
        : `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()}`,
    ),

  instant: (language: Language, instant: string): string =>
    written(instant, (at) => `${dayInWords(language, at)}, ${clock(at)}`),

  /** The time of day alone: `09:05`. @param at milliseconds */
  clock: (at: number): string => clock(new Date(at)),

  /** `2026-10` → `2026 ж. қазан`, `октябрь 2026`, `October 2026`; `2026-Q4` likewise. */
  period: (language: Language, key: string): string => periodName(key, language),

  /** For axes, on one line wherever it stands: `қаз 26`, `IV 26`. */
  shortPeriod: (language: Language, key: string): string => {
    const period = Period.tryParse(key);
    if (!period) return key;
    const year = key.slice(2, 4);
    if (period.frequency === 'quarter') return `${ROMAN[Number(key.slice(-1)) - 1]}\u00a0${year}`;
    return `${shortMonth(language, dateOf(period.start))}\u00a0${year}`;
  },
};

/** What is no date stays as it came. */
function written(text: string, write: (at: Date) => string): string {
  const at = dateOf(text);
  return Number.isNaN(at.getTime()) ? text : write(at);
}

/** A day begins at midnight where the reader is, so that it stays that day. */
function dateOf(text: string): Date {
  return new Date(text.length === 10 ? `${text}T00:00:00` : text);
}

function dayInWords(language: Language, at: Date): string {
  const year = at.getFullYear();
  return {
    kk: () => `${year}\u00a0ж. ${at.getDate()}\u00a0${monthName(at.getMonth() + 1, 'kk')}`,
    ru: () => `${RUSSIAN_DAY.format(at)} ${year}\u00a0г.`,
    en: () => `${at.getDate()} ${monthName(at.getMonth() + 1, 'en')} ${year}`,
  }[language]();
}

function shortMonth(language: Language, at: Date): string {
  if (language === 'kk') return SHORT_KAZAKH[at.getMonth()];
  return SHORT_MONTH[language].format(at).replace('.', '');
}

const two = (part: number): string => String(part).padStart(2, '0');

const clock = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;
