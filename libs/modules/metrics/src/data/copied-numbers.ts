import type { Readable } from 'node:stream';

const TAB = 0x09;
const NEWLINE = 0x0a;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** Below this an integer is exact in a double, and so is its quotient by a small power of ten rounded right. */
const EXACT = 9_007_199_254_740_991;

/**
 * Reads `COPY … TO STDOUT` text whose columns are all numbers, without making a string of any but the odd one.
 * `\N` arrives as NaN. Calls `line` with the same array for every line; it must not be kept.
 */
export async function readCopiedNumbers(
  stream: Readable,
  columns: number,
  line: (values: Float64Array) => void,
): Promise<void> {
  const values = new Float64Array(columns);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    let at = 0;
    while (at < end) {
      for (let column = 0; column < columns; column += 1) {
        const start = at;
        let digits = 0;
        let places = -1;
        let plain = true;
        for (; bytes[at] !== TAB && bytes[at] !== NEWLINE; at += 1) {
          const byte = bytes[at];
          if (byte >= ZERO && byte <= NINE) {
            digits = digits * 10 + (byte - ZERO);
            if (places >= 0) places += 1;
          } else if (byte === POINT) places = 0;
          else if (byte !== MINUS || at !== start) plain = false;
        }
        values[column] =
          plain && digits <= EXACT && places <= 22
            ? scaled(digits, places, bytes[start] === MINUS)
            : parsed(bytes, start, at);
        at += 1;
      }
      line(values);
    }
    rest = bytes.subarray(end);
  }
}

function scaled(digits: number, places: number, negative: boolean): number {
  const magnitude = places > 0 ? digits / 10 ** places : digits;
  return negative ? -magnitude : magnitude;
}

function parsed(bytes: Buffer, start: number, end: number): number {
  const text = bytes.toString('latin1', start, end);
  return text === '\\N' ? NaN : Number(text);
}
