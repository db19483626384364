/** What separates the fraction: `,` takes a comma as well as a point (a file separated by `;`). */
export type DecimalMark = '.' | ',';

const MAX_LENGTH = 400;
const ZERO = 48;
const NINE = 57;
const POINT = 46;
/** Short enough to be finite whatever the digits. */
const MAX_PLAIN = 300;

interface Scan {
  negative: boolean;
  digits: string;
  /** Position of the decimal point in `digits`. */
  point: number;
}

function exponentOf(text: string): number | null {
  const from = text[0] === '+' || text[0] === '-' ? 1 : 0;
  if (text.length === from || text.length > from + 4) return null;
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < ZERO || code > NINE) return null;
  }
  return Number(text);
}

function scan(text: string, mark: DecimalMark): Scan | null {
  const negative = text[0] === '-';
  let index = negative || text[0] === '+' ? 1 : 0;
  const start = index;
  let markAt = -1;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) continue;
    const isMark = text[index] === '.' || (mark === ',' && text[index] === ',');
    if (!isMark || markAt >= 0) break;
    markAt = index;
  }
  const whole = text.slice(start, markAt < 0 ? index : markAt);
  const fraction = markAt < 0 ? '' : text.slice(markAt + 1, index);
  if (whole.length + fraction.length === 0) return null;
  let exponent: number | null = 0;
  if (index < text.length) {
    if (text[index] !== 'e' && text[index] !== 'E') return null;
    exponent = exponentOf(text.slice(index + 1));
    if (exponent === null) return null;
  }
  return { negative, digits: whole + fraction, point: whole.length + exponent };
}

function trimZeros(whole: string, fraction: string): { whole: string; fraction: string } {
  let first = 0;
  while (first < whole.length - 1 && whole.charCodeAt(first) === ZERO) first++;
  let last = fraction.length;
  while (last > 0 && fraction.charCodeAt(last - 1) === ZERO) last--;
  return { whole: whole.slice(first) || '0', fraction: fraction.slice(0, last) };
}

/** Most cells of a report are written as they should be and positive; they need no work. */
function isPlain(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > MAX_PLAIN) return false;
  let point = -1;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) continue;
    if (code !== POINT || point >= 0) return false;
    point = index;
  }
  if (point < 0) return length === 1 || text.charCodeAt(0) !== ZERO;
  if (point === 0 || point === length - 1 || text.charCodeAt(length - 1) === ZERO) return false;
  return point === 1 || text.charCodeAt(0) !== ZERO;
}

/**
 * The one way a number is written inside: `-12.5`, no plus, no exponent, no idle zeros. Every digit is kept.
 * Null when the text is not a number, is longer than 400 characters or is beyond what a double can hold:
 * `NaN`, `Infinity`, `0x10`, `1 234`, and `12,5` unless the mark is a comma.
 */
export function normalizeDecimal(text: string, mark: DecimalMark = '.'): string | null {
  if (isPlain(text)) return text;
  if (text.length === 0 || text.length > MAX_LENGTH) return null;
  const number = scan(text, mark);
  if (!number) return null;
  const { digits, point } = number;
  if (point > MAX_LENGTH || point < -MAX_LENGTH) return /^0+$/.test(digits) ? '0' : null;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const cut = point <= 0 ? 1 : point;
  const { whole, fraction } = trimZeros(padded.slice(0, cut), padded.slice(cut));
  const magnitude = fraction ? `${whole}.${fraction}` : whole;
  if (magnitude === '0') return '0';
  if (!Number.isFinite(Number(magnitude))) return null;
  return number.negative ? `-${magnitude}` : magnitude;
}
