import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const SEED = new URL('../../config/seed/', import.meta.url);

/**
 * @typedef {object} Territory
 * @property {string} code
 * @property {string} parent empty for the country
 * @property {number} level
 * @property {string} kind
 */

/** The files under `config/seed` that generators start from. */
export const seedFiles = Object.freeze({
  /** @param {string} name a path below `config/seed` */
  path: (name) => fileURLToPath(new URL(name, SEED)),
  /** @param {string} name @returns {Record<string, string>[]} rows keyed by heading */
  table,
  /** @returns {Territory[]} the country first, parents before children */
  territories: () =>
    table('kz/territories.csv').map((row) => ({
      code: row.code,
      parent: row.parent_code,
      level: Number(row.level),
      kind: row.kind,
    })),
});

/** @param {string} name @returns {Record<string, string>[]} */
function table(name) {
  return parse(readFileSync(new URL(name, SEED), 'utf8'), { columns: true, skip_empty_lines: true });
}
