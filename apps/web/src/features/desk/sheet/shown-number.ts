import type { Language } from '@core/kernel';
import { numberFormat } from '../../../shared/format/number-format';

/** A stored decimal as it stands in a cell that may be typed into: all digits, the mark of the language, no blanks. */
export function cellNumber(language: Language, decimal: string): string {
  return language === 'en' ? decimal : decimal.replace('.', ',');
}

/** A figure beside the cells, rounded to what a glance takes in. */
export function shownNumber(language: Language, value: number): string {
  return numberFormat.sum(language, value);
}

/** A plan runs between its points: a decimal is enough. */
export function roughNumber(language: Language, value: number): string {
  return numberFormat.decimal(language, value);
}
