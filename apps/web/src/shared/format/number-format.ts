import { scaleMoney, type Language } from '@core/kernel';

const MINUS = '\u2212';
const NO_BREAK = '\u00a0';
const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const TWO_DIGITS = { minimumSignificantDigits: 2, maximumSignificantDigits: 2 };
const locales = new Map<Language, string>();
const formats = new Map<string, Intl.NumberFormat>();

/**
 * The locale that really formats a language's numbers. Chromium ships no Kazakh data and silently prints
 * `1,234.5`; Kazakh and Russian write numbers alike, so Russian stands in. Found by output, not by browser name.
 */
export function numberLocale(language: Language): string {
  const known = locales.get(language);
  if (known) return known;
  const printed = new Intl.NumberFormat(language).format(1234.5);
  const locale = language === 'kk' && printed.includes('.') ? 'ru' : language;
  locales.set(language, locale);
  return locale;
}

function format(language: Language, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let formatter = formats.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(numberLocale(language), options);
    formats.set(key, formatter);
  }
  return formatter.format(value).replace('-', MINUS);
}

function percent(language: Language, ratio: number, options: Intl.NumberFormatOptions): string {
  const printed = format(language, ratio, { ...options, style: 'percent' });
  // Kazakh writes the sign close to the number, which its Russian stand-in does not.
  return language === 'kk' ? printed.replace(`${NO_BREAK}%`, '%') : printed;
}

/** Numbers of the interface in one language. Undefined figures are the caller's business: they have words. */
export const numberFormat = {
  /** 12345 → `12 345` */
  count: (language: Language, value: number): string => format(language, value, { maximumFractionDigits: 0 }),

  /** 0..100 → `57,5%` (in Russian `57,5 %`), one decimal always, so that columns align. */
  percent: (language: Language, value: number): string => percent(language, value / 100, ONE_DECIMAL),

  /** 0..100 that is small by nature: `12,5%`, `0,048%`. */
  finePercent: (language: Language, value: number): string =>
    percent(language, value / 100, Math.abs(value) >= 1 ? ONE_DECIMAL : TWO_DIGITS),

  /** A ratio 0..1 as whole percents, for progress bars. */
  wholePercent: (language: Language, ratio: number): string => percent(language, ratio, {}),

  /** Signed difference without its unit: `+3,1`, `−12,4`, `0,0`. */
  difference: (language: Language, value: number): string =>
    format(language, value, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),

  /** Signed difference that is small by nature: one decimal from 1 on, below it two digits that count: `−0,048`, `−0,50`. */
  fineDifference: (language: Language, value: number): string =>
    format(language, value, {
      signDisplay: 'exceptZero',
      ...(Math.abs(value) >= 1 ? ONE_DECIMAL : TWO_DIGITS),
    }),

  /** Signed whole points for small places: `+3`, `−12`, `0`. */
  wholeDifference: (language: Language, value: number): string =>
    format(language, value, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }),

  /** A ratio such as the schedule index: `0,84`. */
  ratio: (language: Language, value: number): string =>
    format(language, value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),

  /** Signed difference of two ratios: `−0,08`. */
  ratioDifference: (language: Language, value: number): string =>
    format(language, value, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),

  /**
   * An amount given in millions, in the unit it reads well in: `12,4` billion, `40` million, `0,25` million.
   * Billions begin where the millions would be written with four digits.
   */
  money: (language: Language, millions: number): { number: string; unit: 'million' | 'billion' } => {
    const { amount, unit, digits } = scaleMoney(millions);
    return { number: format(language, amount, digits), unit };
  },

  /** At most one decimal: `1,4`, `12`. */
  decimal: (language: Language, value: number): string =>
    format(language, value, { maximumFractionDigits: 1 }),

  /** A sum that a figure is made of, up to three decimals: `3 960,196`. */
  sum: (language: Language, value: number): string => format(language, value, { maximumFractionDigits: 3 }),

  /** A value in its own unit, with the decimals it has, three at most: `12 345,6`. */
  quantity: (language: Language, value: number): string =>
    format(language, value, { maximumFractionDigits: 3 }),

  /** How much a value in its own unit rose or fell: `+3`, `−0,25`. */
  signed: (language: Language, value: number): string =>
    format(language, value, { signDisplay: 'exceptZero', maximumFractionDigits: 3 }),

  /** A number and a word after it that never part. */
  joined: (number: string, unit: string): string => `${number}${NO_BREAK}${unit}`,

  /** A number and what it is measured in: `57 km`, and the percent sign as the language writes it, `57%` (in Russian `57 %`). */
  measured: (language: Language, number: string, unit: string): string =>
    unit === '%' && language !== 'ru' ? `${number}%` : numberFormat.joined(number, unit),
};
