import type { Language } from './language';
import { monthName } from './month-name';
import { Period } from './period';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/**
 * A period in words: `2026-10` → `2026 ж. қазан`, `октябрь 2026`, `October 2026`; `2026-Q4` likewise.
 * What is no period stays as it is.
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
  const month = monthName(Number(code.slice(5, 7)), language);
  return language === 'kk' ? `${year} ж. ${month}` : `${month} ${year}`;
}
