import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../house/ensure-built.mjs';
import { ensureInstalled } from '../house/ensure-installed.mjs';
import { readOptions } from '../generator/read-options.mjs';

const USAGE = `Usage: npm run pictures [-- options]

Takes a picture of every page in three languages, light and dark, 390 and 1440 pixels wide, into screenshots/ (which git
ignores): screenshots/<page>.<language>.<scheme>.<width>.png

  --only TEXT          pages whose name holds the text
  --languages LIST     of kk,ru,en (default all)
  --schemes LIST       of light,dark (default both)
  --widths LIST        in pixels (default 390,1440)
  --to DIR             another folder
  --address URL --token TOKEN   pages of a platform that runs; otherwise one is started with the demo programme
  --help               this text
`;
const SETTLED_MS = 900;
const PATIENCE_MS = 20_000;

/**
 * `npm run pictures`.
 * @returns {Promise<number>} the exit code: 1 when a page failed to draw
 */
export async function takePictures() {
  const names = ['only', 'languages', 'schemes', 'widths', 'to', 'address', 'token'];
  const options = readOptions(USAGE, names);
  const root = resolve(import.meta.dirname, '../..');
  await ensureInstalled(root);
  await ensureBuilt(root);
  const { shownPlatform } = await import('./shown-platform.mjs');
  const { openBrowser } = await import('./browser.mjs');
  const platform = await shownPlatform(options);
  const browser = await openBrowser();
  try {
    const shots = combinations(options);
    const faults = await takeAll({
      platform,
      browser,
      shots,
      only: options.only,
      to: folder(root, options.to),
    });
    faults.forEach((fault) => process.stderr.write(`${fault}\n`));
    return faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await platform.stop();
  }
}

/** @param {string} root @param {string} [wanted] */
function folder(root, wanted) {
  const to = resolve(root, wanted ?? 'screenshots');
  mkdirSync(to, { recursive: true });
  return to;
}

/**
 * @param {Record<string, string | undefined>} options
 * @returns {{ language: string, scheme: 'light' | 'dark', width: number }[]}
 */
function combinations({ languages = 'kk,ru,en', schemes = 'light,dark', widths = '390,1440' }) {
  return languages.split(',').flatMap((language) =>
    schemes.split(',').flatMap((scheme) =>
      widths.split(',').map((width) => ({
        language,
        scheme: scheme === 'dark' ? /** @type {const} */ ('dark') : /** @type {const} */ ('light'),
        width: Number(width),
      })),
    ),
  );
}

/**
 * @param {{ platform: import('./shown-platform.mjs').ShownPlatform, browser: import('@playwright/test').Browser,
 *   shots: ReturnType<typeof combinations>, only?: string, to: string }} request
 * @returns {Promise<string[]>} what went wrong in pages
 */
async function takeAll({ platform, browser, shots, only = '', to }) {
  const { knownData, PAGE_CATALOG } = await import('./page-catalog.mjs');
  const known = await knownData(platform.get);
  const pages = PAGE_CATALOG.filter(({ name }) => name.includes(only)).flatMap(({ name, path, open }) => {
    const address = path(known);
    return address === undefined ? [] : [{ name, address, open }];
  });
  /** @type {string[]} */
  const faults = [];
  for (const { language, scheme, width } of shots) {
    const context = await browser.newContext({
      ...{ viewport: { width, height: 900 }, colorScheme: scheme, reducedMotion: 'reduce' },
      ...{ timezoneId: 'Asia/Almaty', baseURL: platform.address },
    });
    await context.addInitScript((chosen) => localStorage.setItem('uade.language', chosen), language);
    const page = await context.newPage();
    let at = '';
    page.on('pageerror', ({ message }) => faults.push(`${at}: ${message}`));
    for (const { name, address, open } of [...pages].sort((one) => (one.open ? -1 : 1))) {
      at = `${name}.${language}.${scheme}.${width}`;
      if (!open) await signIn(context, platform.token);
      await page.goto(address, { waitUntil: 'load' });
      await settle(page);
      await page.screenshot({ path: join(to, `${at}.png`), fullPage: true });
    }
    await context.close();
    process.stdout.write(`  ${language} ${scheme} ${width}: ${pages.length} pages\n`);
  }
  return faults;
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} token */
async function signIn(context, token) {
  const answer = await context.request.get('/api/v1/session');
  if (answer.ok()) return;
  await context.request.post('/api/v1/session', { data: { token } });
}

/** Nothing loads any more, and what moves has come to rest. @param {import('@playwright/test').Page} page */
async function settle(page) {
  const waiting = '[aria-busy="true"], [role="status"] .mantine-Skeleton-root, .mantine-Skeleton-root';
  await page
    .waitForFunction((selector) => !document.querySelector(selector), waiting, { timeout: PATIENCE_MS })
    .catch(() => undefined);
  await page.waitForTimeout(SETTLED_MS);
}
