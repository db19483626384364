import type { Language } from './language';
import { Period } from './period';

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
const QUARTERS = ['I', 'II', 'III', 'IV'];

/**
 * A period in words: `2026-10` → `2026 ж. қазан`, `октябрь 2026`, `October 2026`; `2026-Q4` likewise. Browsers lack Kazakh months,
 * so they stand here. What is no period stays as it is.
 */
export function periodName(code: string, language: Language): string {
  const period = Period.tryParse(code);
  if (!period) return code;
  const year = code.slice(0, 4);
  if (period.frequency === 'quarter') {
    const quarter = QUARTERS[Number(code.slice(-1)) - 1];
    return {
      kk: `${year} ж. ${quarter} тоқсан`,
      ru: `${quarter} квартал ${year}`,
      en: `Q${code.slice(-1)} ${year}`,
    }[language];
  }
  const month = MONTHS[language][Number(code.slice(5, 7)) - 1];
  return language === 'kk' ? `${year} ж. ${month}` : `${month} ${year}`;
}
