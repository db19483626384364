import { Period, periodName, type Language } from '@core/kernel';
import dayjs from 'dayjs';
import 'dayjs/locale/kk';
import 'dayjs/locale/ru';

const ROMAN = ['I', 'II', 'III', 'IV'];
const DAY: Record<Language, string> = { kk: 'YYYY [ж.] D MMMM', ru: 'D MMMM YYYY [г.]', en: 'D MMMM YYYY' };
const SHORT_DAY: Record<Language, string> = { kk: 'DD.MM.YYYY', ru: 'DD.MM.YYYY', en: 'D MMM YYYY' };

/** Dates in words. Months come from dayjs: Chromium has no Kazakh ones. Instants are shown in the reader's zone. */
export const dateFormat = {
  day: (language: Language, date: string): string => dayjs(date).locale(language).format(DAY[language]),

  /** For tables: `31.10.2026`, `31 Oct 2026`. */
  shortDay: (language: Language, date: string): string =>
    dayjs(date).locale(language).format(SHORT_DAY[language]),

  instant: (language: Language, instant: string): string =>
    dayjs(instant).locale(language).format(`${DAY[language]}, HH:mm`),

  /** The time of day alone: `09:05`. @param at milliseconds */
  clock: (at: number): string => dayjs(at).format('HH:mm'),

  /** `2026-10` → `2026 ж. қазан`, `октябрь 2026`, `October 2026`; `2026-Q4` likewise. */
  period: (language: Language, key: string): string => periodName(key, language),

  /** For axes: `қаз 26`, `IV 26`. */
  shortPeriod: (language: Language, key: string): string => {
    const period = Period.tryParse(key);
    if (!period) return key;
    if (period.frequency === 'quarter') return `${ROMAN[Number(key.slice(-1)) - 1]} ${key.slice(2, 4)}`;
    return dayjs(period.start).locale(language).format('MMM YY').replace('.', '');
  },
};
