import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} DemoPeople
 * @property {string} password
 * @property {{ role: string, territory: string, email: string, name: string }[]} people
 */

/**
 * The invented people of the demo.
 * @param {string} root the checkout
 * @returns {DemoPeople}
 */
export function readDemoPeople(root) {
  return JSON.parse(readFileSync(join(root, 'config/seed/demo/people.json'), 'utf8'));
}
