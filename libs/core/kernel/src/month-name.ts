import type { Language } from './language';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    ...['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым'],
    ...['шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ],
  ru: [
    ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
    ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};

/** A month by its number, 1..12, as it is called alone: `қазан`, `октябрь`, `October`. Browsers lack the Kazakh ones. */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1];
}
