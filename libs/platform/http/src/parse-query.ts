import { parse } from 'node:querystring';

/** Reads a query string; `period=` means the same as no `period` at all, as a form sends its empty fields too. */
export function parseQuery(text: string): Record<string, unknown> {
  const given = Object.entries(parse(text)).filter(([, value]) => value !== '');
  return Object.fromEntries(given);
}
