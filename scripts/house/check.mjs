import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from './run-command.mjs';
import { showHelp } from './show-help.mjs';
import { timedStep } from './timed-step.mjs';

const HELP = `
npm run check                 every check that runs nothing: form, style, types, rings, dead code
npm run check -- <name>...    only these of: types, style, form, web-types, script-types, rings, dead-code
npm run check -- --help       this text
`;
const CACHE = 'node_modules/.cache/check';

/**
 * The longest first, so that two at a time end together.
 * @type {Record<string, string[]>} name, and the program with its parameters
 */
const CHECKS = {
  style: ['eslint/bin/eslint.js', '.', '--max-warnings=0', '--cache', `--cache-location=${CACHE}/eslint`],
  types: [
    'typescript/bin/tsc',
    '-p',
    '.',
    '--noEmit',
    '--incremental',
    `--tsBuildInfoFile`,
    `${CACHE}/types`,
  ],
  form: ['prettier/bin/prettier.cjs', '.', '--check', '--cache', `--cache-location=${CACHE}/prettier`],
  'web-types': ['typescript/bin/tsc', '-p', 'apps/web', '--noEmit'],
  'script-types': ['typescript/bin/tsc', '-p', 'scripts'],
  rings: [
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ...[
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'apps',
      'libs',
      'scripts',
      'test',
    ],
  ],
  'dead-code': ['knip/bin/knip.js', '--no-config-hints', '--no-progress'],
};

/**
 * `npm run check`: all checks, also after one has failed, and then what they said.
 * @returns {Promise<number>} the exit code
 */
export async function check() {
  showHelp(HELP);
  const root = resolve(import.meta.dirname, '../..');
  mkdirSync(join(root, CACHE), { recursive: true });
  const asked = process.argv.slice(2);
  const strange = asked.find((name) => !(name in CHECKS));
  if (strange !== undefined) {
    process.stderr.write(`There is no check named ${strange}. \`--help\` lists them.\n`);
    return 2;
  }
  const waiting = Object.entries(CHECKS).filter(([name]) => asked.length === 0 || asked.includes(name));
  /** @type {string[]} */
  const faults = [];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, [program, ...parameters]] = next;
      const path = join(root, 'node_modules', program);
      await timedStep(name, () =>
        runCommand(process.execPath, [path, ...parameters], { cwd: root, keptLines: 500 }),
      ).catch((error) => faults.push(`── ${name}\n${error.message}`));
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
  if (faults.length > 0) process.stderr.write(`\n${faults.join('\n\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}
