import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from '../bench/median.mjs';
import { readOptions } from '../generator/read-options.mjs';
import { wholeNumber } from '../generator/whole-number.mjs';
import { ensureBuilt } from '../house/ensure-built.mjs';
import { ensureInstalled } from '../house/ensure-installed.mjs';

const USAGE = `Usage: npm run bench:web [-- options]

Opens the public page and the overview with an empty cache in the installed Chromium, without throttling, and reports the
JavaScript the page is painted with (gzipped, in KB of 1,000 bytes), all of it once charts and the like have come, and the
largest contentful paint; medians.

  --times N            visits to each page (default 5)
  --address URL --token TOKEN   pages of a platform that runs; otherwise one is started with the demo programme
  --help               this text
`;
const AIMS = { kilobytes: 200, seconds: 1.5 };
const PAGES = [
  { name: 'public page', path: '/public', open: true },
  { name: 'overview', path: '/', open: false },
];
const QUIET_MS = 2_500;

/**
 * One visit: gzipped bytes of JavaScript that had come when the largest part was painted, and of all in the end; when
 * that was, in milliseconds.
 * @typedef {{ first: number, all: number, paint: number }} Visit
 */

/**
 * `npm run bench:web`.
 * @returns {Promise<number>} the exit code
 */
export async function measurePages() {
  const { times = '5', ...given } = readOptions(USAGE, ['times', 'address', 'token']);
  const visits = wholeNumber('times', times, 1);
  const root = resolve(import.meta.dirname, '../..');
  await ensureInstalled(root);
  await ensureBuilt(root);
  const { shownPlatform } = await import('./shown-platform.mjs');
  const { openBrowser } = await import('./browser.mjs');
  const platform = await shownPlatform(given);
  const browser = await openBrowser();
  try {
    process.stdout.write('\npage          first JS gz   of aim   all JS gz   largest paint   of aim\n');
    for (const page of PAGES) {
      /** @type {Visit[]} */
      const seen = [];
      for (let count = 0; count < visits; count += 1) seen.push(await visit(browser, platform, page));
      process.stdout.write(`${line(page.name, seen)}\n`);
    }
    return 0;
  } finally {
    await browser.close();
    await platform.stop();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser @param {import('./shown-platform.mjs').ShownPlatform} platform
 * @param {(typeof PAGES)[number]} page
 * @returns {Promise<Visit>}
 */
async function visit(browser, platform, { path, open }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    baseURL: platform.address,
  });
  try {
    if (!open) await context.request.post('/api/v1/session', { data: { token: platform.token } });
    const page = await context.newPage();
    /** @type {{ url: string, body: Promise<Buffer> }[]} */
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      const body = response.body();
      // What comes after the count is nobody's, and ends with the page.
      body.catch(() => undefined);
      scripts.push({ url: response.url(), body });
    });
    const answer = await page.goto(path);
    if (!answer?.ok()) throw new Error(`${path} answers ${answer?.status()}`);
    await page.waitForTimeout(QUIET_MS);
    const { paint, before } = await page.evaluate(largestPaint);
    const sizes = await Promise.all(
      scripts.map(async ({ url, body }) => ({ url, size: gzipSync(await body, { level: 9 }).length })),
    );
    const sum = (/** @type {typeof sizes} */ some) => some.reduce((total, { size }) => total + size, 0);
    return { paint, all: sum(sizes), first: sum(sizes.filter(({ url }) => before.includes(url))) };
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page.
 * @returns {Promise<{ paint: number, before: string[] }>} milliseconds since the navigation began, and what had come by then
 */
async function largestPaint() {
  const paint = await new Promise((resolved) => {
    new PerformanceObserver((list) => resolved(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  const resources = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
  return {
    paint,
    before: resources.filter(({ responseEnd }) => responseEnd <= paint).map(({ name }) => name),
  };
}

/** @param {string} name @param {Visit[]} visits */
function line(name, visits) {
  const first = median(visits.map((one) => one.first)) / 1000;
  const all = median(visits.map((one) => one.all)) / 1000;
  const seconds = median(visits.map(({ paint }) => paint)) / 1000;
  return [
    name.padEnd(12),
    `${first.toFixed(1)} KB`.padStart(12),
    (first / AIMS.kilobytes).toFixed(2).padStart(8),
    `${all.toFixed(1)} KB`.padStart(11),
    `${seconds.toFixed(2)} s`.padStart(15),
    (seconds / AIMS.seconds).toFixed(2).padStart(8),
  ].join(' ');
}
