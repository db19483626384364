import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { findProgram } from './find-program.mjs';
import { showHelp } from './show-help.mjs';
import { TestCount } from './test-count.mjs';

const HELP = `
npm test                      everything: unit, contract, integration, end to end, browser
npm test -- <path or name>    only Jest files whose path matches
npm test -- --no-browser      without the browser journeys
npm test -- --help            this text

PostgreSQL comes with the packages. Redis and a browser do not: without them their tests are left out and named.

Variables:
  TEST_DATABASE_URL     use this PostgreSQL server instead of the embedded one
  TEST_REDIS_URL        use this Redis instead of starting redis-server
  UADE_REQUIRE_REDIS    1: a missing Redis is a failure (so it is when CI=true)
  UADE_CHROMIUM         the browser to use
`;
const BROWSER_CONFIG = 'test/browser/playwright.config.ts';
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * `npm test`, from a bare checkout to one last line that says how many tests passed and failed.
 * @returns {Promise<number>} the exit code
 */
export async function test() {
  showHelp(HELP, ['--no-browser']);
  const root = resolve(import.meta.dirname, '../..');
  const reports = mkdtempSync(join(tmpdir(), 'uade-test-'));
  const count = new TestCount();
  /** @type {string[]} */
  const missing = [];
  try {
    await ensureInstalled(root);
    await ensureBuilt(root);
    const paths = process.argv.slice(2).filter((option) => !option.startsWith('-'));
    const required = process.env.UADE_REQUIRE_REDIS === '1' || process.env.CI === 'true';
    runJest(root, reports, paths, required, count);
    if (!redisIsThere()) missing.push(withoutRedis(required));
    if (paths.length === 0 && !process.argv.includes('--no-browser')) {
      const browser = process.env.UADE_CHROMIUM ?? findProgram(BROWSERS);
      if (browser === undefined) missing.push(WITHOUT_BROWSER);
      else runBrowser(root, reports, browser, count);
    }
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    count.addMissing();
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  if (missing.length > 0) process.stdout.write(`\nCould not run here:\n${missing.join('\n')}\n`);
  process.stdout.write(`\n${count}\n`);
  return count.failed === 0 && count.passed > 0 ? 0 : 1;
}

/**
 * @param {string} root @param {string} reports @param {string[]} paths @param {boolean} redisRequired
 * @param {TestCount} count
 */
function runJest(root, reports, paths, redisRequired, count) {
  const report = join(reports, 'jest.json');
  const workers = Math.max(2, availableParallelism() - 1);
  const flags = ['--json', `--outputFile=${report}`, `--maxWorkers=${workers}`, ...paths];
  const exitCode = runNode(root, ['node_modules/jest/bin/jest.js', ...flags], {
    ...(redisRequired ? { UADE_REQUIRE_REDIS: '1' } : {}),
  });
  count.addJest(readJson(report), exitCode);
}

/** @param {string} root @param {string} reports @param {string} browser @param {TestCount} count */
function runBrowser(root, reports, browser, count) {
  if (!existsSync(join(root, BROWSER_CONFIG))) return;
  const report = join(reports, 'playwright.json');
  const flags = ['test', '--config', BROWSER_CONFIG, '--reporter=list,json'];
  const exitCode = runNode(root, ['node_modules/@playwright/test/cli.js', ...flags], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    UADE_CHROMIUM: browser,
  });
  count.addPlaywright(readJson(report), exitCode);
}

/** @param {string} root @param {string[]} parameters @param {NodeJS.ProcessEnv} env added to ours */
function runNode(root, parameters, env) {
  const run = spawnSync(process.execPath, parameters, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return run.status ?? 1;
}

function redisIsThere() {
  return Boolean(process.env.TEST_REDIS_URL) || findProgram(['redis-server']) !== undefined;
}

/** @param {boolean} required */
function withoutRedis(required) {
  const why = required ? 'and it is required here' : 'so the queue was tried on PostgreSQL only';
  return (
    `  the queue on Redis: redis-server is not installed, ${why}\n` +
    '    apt-get install redis-server    (or set TEST_REDIS_URL to a running one)'
  );
}

const WITHOUT_BROWSER =
  '  the browser journeys: no Chromium is installed\n' +
  '    apt-get install chromium    (or set UADE_CHROMIUM to its path)';

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
