import type { Plain } from './audit-event';

const LONGEST_TEXT = 2_000;

/**
 * The same data in a form that jsonb keeps: without NUL and halves of characters, which it refuses, and long texts cut. An
 * event must never be the reason why the write it tells of fails.
 */
export function plainData(value: Plain | undefined): Plain {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? null;
  if (isList(value)) return value.map(plainData);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [plainText(name), plainData(field)]));
}

/** A text of an event: whole characters, no NUL, at most 2,000 long. */
export function plainText(text: string): string {
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return Buffer.from(cut.replaceAll('\u0000', '')).toString();
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
