import { DomainError } from '@core/kernel';

/** The sort key of the last row of a page, as text that survives a URL. */
export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * The sort key a page begins after; undefined for the first page.
 * @throws DomainError `REQUEST.BAD_CURSOR` for anything `encodeCursor` does not write. What stands inside still
 *   comes from outside: bind it, never build SQL from it.
 */
export function decodeCursor(cursor: string | undefined): unknown[] | undefined {
  if (cursor === undefined) return undefined;
  const values = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  const canonical = Array.isArray(values) && values.every(isPlain) && encodeCursor(values) === cursor;
  if (!canonical) throw new DomainError('REQUEST.BAD_CURSOR', 'invalid');
  return values as unknown[];
}

/**
 * How many rows a page passes over, where pages are parts of one list that is there as a whole; whatever a made-up cursor
 * holds, it is a number that is not negative.
 * @throws DomainError as {@link decodeCursor}
 */
export function offsetIn(cursor: string | undefined): number {
  const [at] = decodeCursor(cursor) ?? [];
  return typeof at === 'number' && Number.isSafeInteger(at) && at > 0 ? at : 0;
}

/** Sort keys are texts, numbers and truth values; a driver would make something of its own of anything else. */
function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
