import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { findOlderPostgres } from './find-older-postgres.mjs';
import { findProgram } from './find-program.mjs';
import { showHelp } from './show-help.mjs';
import { TestCount } from './test-count.mjs';

const HELP = `
npm test                      everything: unit, contract, integration, end to end, browser
npm test -- <path or name>    only Jest files whose path matches
npm test -- --no-browser      without the browser journeys
npm test -- --no-older        without the second round on an older PostgreSQL
npm test -- --help            this text

PostgreSQL comes with the packages. Redis, a browser, LibreOffice and an older PostgreSQL do not: without them their
tests are left out and named.

Variables:
  TEST_DATABASE_URL     use this PostgreSQL server instead of the embedded one
  TEST_REDIS_URL        use this Redis instead of starting redis-server
  CI                    true: whatever of these is missing is a failure
  UADE_REQUIRE_REDIS    1: a missing Redis is a failure
  UADE_CHROMIUM         the browser to use
`;
const BROWSER_CONFIG = 'test/browser/playwright.config.ts';
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What cannot run without a program that is not installed, and how to bring it. */
const WITHOUT = {
  redis:
    '  the queue on Redis: redis-server is not installed\n' +
    '    apt-get install redis-server    (or set TEST_REDIS_URL to a running one)',
  libreOffice:
    '  the round trip of the template through LibreOffice: soffice is not installed\n' +
    '    apt-get install libreoffice-calc-nogui',
  olderPostgres:
    '  the second round on an older PostgreSQL: none from 15 to 17 is installed\n' +
    '    apt-get install postgresql',
  browser:
    '  the browser journeys: no Chromium is installed\n' +
    '    apt-get install chromium    (or set UADE_CHROMIUM to its path)',
};

/**
 * What differs between versions of PostgreSQL shows in the schema, in the ledger, the fold, the readers of figures
 * and the outbox; what is about files, processes and people's rights is left out.
 */
const ON_OLDER_POSTGRES = [
  'libs/platform/(database|outbox)/',
  'libs/modules/(ledger|metrics|programmes|territories)/',
  'test/contract/entities-and-schema',
  'test/integration/(audit|fold|ledger-door)',
  'test/e2e/(acceptance|changing|figures\\.)',
];

/**
 * `npm test`, from a bare checkout to one last line that says how many tests passed and failed.
 * @returns {Promise<number>} the exit code
 */
export async function test() {
  showHelp(HELP, ['--no-browser', '--no-older']);
  const root = resolve(import.meta.dirname, '../..');
  const reports = mkdtempSync(join(tmpdir(), 'uade-test-'));
  const count = new TestCount();
  /** @type {string[]} */
  const missing = [];
  try {
    await ensureInstalled(root);
    await ensureBuilt(root);
    missing.push(...runAll(root, reports, count));
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    count.addMissing();
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  if (missing.length > 0) {
    process.stdout.write(
      `\nCould not run here${inCi() ? ', where it has to' : ''}:\n${missing.join('\n')}\n`,
    );
    if (inCi()) missing.forEach(() => count.addMissing());
  }
  process.stdout.write(`\n${count}\n`);
  return count.failed === 0 && count.passed > 0 ? 0 : 1;
}

/**
 * @param {string} root @param {string} reports @param {TestCount} count
 * @returns {string[]} what could not run here
 */
function runAll(root, reports, count) {
  const paths = process.argv.slice(2).filter((option) => !option.startsWith('-'));
  const missing = [];
  if (!process.env.TEST_REDIS_URL && findProgram(['redis-server']) === undefined) missing.push(WITHOUT.redis);
  if (findProgram(['soffice']) === undefined) missing.push(WITHOUT.libreOffice);
  runJest(root, join(reports, 'jest.json'), paths, {}, count);
  if (paths.length > 0) return missing;
  if (!process.argv.includes('--no-older')) {
    const older = findOlderPostgres();
    if (older === undefined) missing.push(WITHOUT.olderPostgres);
    else runOnOlder(root, join(reports, 'older.json'), older, count);
  }
  if (!process.argv.includes('--no-browser')) {
    const browser = process.env.UADE_CHROMIUM ?? findProgram(BROWSERS);
    if (browser === undefined) missing.push(WITHOUT.browser);
    else runBrowser(root, join(reports, 'playwright.json'), browser, count);
  }
  return missing;
}

/**
 * @param {string} root @param {string} report where Jest puts its JSON @param {string[]} options
 * @param {NodeJS.ProcessEnv} env added to ours @param {TestCount} count
 */
function runJest(root, report, options, env, count) {
  // Most tests wait for servers more than they work.
  const workers = availableParallelism() + 1;
  const flags = ['--json', `--outputFile=${report}`, `--maxWorkers=${workers}`, ...options];
  const exitCode = runNode(root, ['node_modules/jest/bin/jest.js', ...flags], { ...required(), ...env });
  count.addJest(readJson(report), exitCode);
}

/**
 * @param {string} root @param {string} report @param {{ major: number, programs: string }} older
 * @param {TestCount} count
 */
function runOnOlder(root, report, older, count) {
  process.stdout.write(`\nAgain on PostgreSQL ${older.major}\n\n`);
  const options = ['--selectProjects', 'integration', '--testPathPatterns', ...ON_OLDER_POSTGRES];
  runJest(root, report, options, { UADE_TEST_POSTGRES_PROGRAMS: older.programs }, count);
}

/** @param {string} root @param {string} report @param {string} browser @param {TestCount} count */
function runBrowser(root, report, browser, count) {
  if (!existsSync(join(root, BROWSER_CONFIG))) return;
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

function inCi() {
  return process.env.CI === 'true';
}

/** @returns {NodeJS.ProcessEnv} tells the tests what may not be left out */
function required() {
  return inCi() ? { UADE_REQUIRE_REDIS: '1', UADE_REQUIRE_LIBREOFFICE: '1' } : {};
}

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
