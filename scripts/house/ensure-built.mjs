import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { runCommand } from './run-command.mjs';
import { timedStep } from './timed-step.mjs';

const COMPILED = ['tsconfig.json', 'nest-cli.json', 'package-lock.json', 'libs'];

/**
 * What is built, from which sources, and the file that proves it was.
 * @type {{ name: string, sources: string[], output: string, program: string, parameters: string[] }[]}
 */
const PARTS = [
  {
    name: 'server',
    sources: [...COMPILED, 'apps/tsconfig.build.json', 'apps/api', 'apps/worker', 'apps/cli'],
    output: 'dist/apps/cli/src/main.js',
    program: '@nestjs/cli/bin/nest.js',
    parameters: ['build', 'server'],
  },
  {
    name: 'web',
    sources: [...COMPILED.filter((source) => source !== 'libs'), 'libs/core', 'apps/web'],
    output: 'dist/web/index.html',
    program: 'vite/bin/vite.js',
    parameters: ['build', 'apps/web'],
  },
];

/**
 * Builds what is missing or older than its sources, the server and the web app side by side.
 * @param {string} root the checkout
 * @param {{ anew?: boolean }} [options] `anew`: even what is up to date
 * @returns {Promise<void>} rejects with the compiler's own words
 */
export async function ensureBuilt(root, { anew = false } = {}) {
  const stale = PARTS.map((part) => ({ ...part, hash: hashOf(root, part) })).filter(
    (part) => anew || stampOf(root, part.name) !== part.hash || !existsSync(join(root, part.output)),
  );
  if (stale.length === 0) return;
  const title = `Building ${stale.map((part) => part.name).join(' and ')}`;
  await timedStep(title, () => Promise.all(stale.map((part) => build(root, part))), 'up to a minute');
}

/** @param {string} root @param {(typeof PARTS)[number] & { hash: string }} part */
async function build(root, { name, output, program, parameters, hash }) {
  const stamp = stampFile(root, name);
  rmSync(stamp, { force: true });
  // The compiler's memory of what it wrote is worth nothing once the output is gone.
  if (!existsSync(join(root, output))) rmSync(join(root, `dist/.${name}.tsbuildinfo`), { force: true });
  // What is built is what people get, whatever the one who builds is doing: in development React is twice its size.
  const env = { ...process.env, NODE_ENV: 'production' };
  await runCommand(process.execPath, [join(root, 'node_modules', program), ...parameters], {
    cwd: root,
    env,
  });
  if (!existsSync(join(root, output))) throw new Error(`The ${name} build ended well but left no ${output}.`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, hash);
}

/** @param {string} root @param {(typeof PARTS)[number]} part */
function hashOf(root, part) {
  return contentHash(root, part.sources, (path) => !/\.(int-|e2e-)?spec\.tsx?$|\.md$/.test(path));
}

/** @param {string} root @param {string} name */
function stampOf(root, name) {
  const file = stampFile(root, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @param {string} root @param {string} name */
function stampFile(root, name) {
  return join(root, `dist/.${name}.stamp`);
}
