const NUL = String.fromCharCode(0);
const REPLACEMENT = '\ufffd';

/**
 * Text that PostgreSQL can hold, as text and inside JSON: without NUL, and with U+FFFD for each half of a surrogate pair
 * that stands alone. Formats that escape characters (JSON, XLSX) can say both.
 */
export function storableText(text: string): string {
  return text.replaceAll(NUL, '').replace(/\p{Surrogate}/gu, REPLACEMENT);
}
