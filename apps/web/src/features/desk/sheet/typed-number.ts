import { normalizeDecimal } from '@core/kernel';

const BLANKS = /[\s\u00a0\u202f\u2009']/g;

/**
 * A number as people type it, as the rules read it: `1 234,5` → `1234.5`, `−3` → `-3`, `45 %` → `45`. What is no number stays as it was
 * typed, so that the finding can quote it.
 */
export function typedNumber(text: string): string {
  const bare = text.replace(BLANKS, '').replace('\u2212', '-').replace(/%$/, '');
  const pointed = bare.includes('.') ? bare : bare.replace(',', '.');
  return normalizeDecimal(pointed) ?? text.trim();
}
