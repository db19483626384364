import { mkdirSync, readFileSync } from 'node:fs';
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
/** @type {{ password: string, people: { role: string, email: string }[] }} */
const DEMO_PEOPLE = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../config/seed/demo/people.json'), 'utf8'),
);
const SETTLED_MS = 900;
const PATIENCE_MS = 60_000;
const POLLING_MS = 100;

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
  const pages = PAGE_CATALOG.filter(({ name }) => name.includes(only)).flatMap(
    ({ name, path, open, own }) => {
      const address = path(known);
      return address === undefined ? [] : [{ name, address, open, own }];
    },
  );
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
    for (const { name, address, open, own } of [...pages].sort((one, other) => turn(one) - turn(other))) {
      at = `${name}.${language}.${scheme}.${width}`;
      if (own) await signInAsPerson(context, platform.token);
      else if (!open) await signIn(context, platform.token);
      await page.goto(address, { waitUntil: 'load' });
      if (!(await settle(page))) faults.push(`${at}: still loading`);
      await page.screenshot({ path: join(to, `${at}.png`), fullPage: true });
    }
    await context.close();
    process.stdout.write(`  ${language} ${scheme} ${width}: ${pages.length} pages\n`);
  }
  return faults;
}

/** First what needs no sign-in, last what is about a person. @param {{ open?: boolean, own?: boolean }} page */
const turn = ({ open, own }) => (open ? 0 : own ? 2 : 1);

/**
 * As the liaison of the demo programme, or with the token where there is none.
 * @param {import('@playwright/test').BrowserContext} context @param {string} token
 */
async function signInAsPerson(context, token) {
  const known = await context.request.get('/api/v1/session');
  if (known.ok() && (await known.json()).kind === 'user') return;
  const { password, people } = DEMO_PEOPLE;
  // A request that carries the token's cookie from no page of the platform is refused as cross-site.
  await context.clearCookies();
  const email = people.find(({ role }) => role === 'liaison')?.email;
  const answer = await context.request.post('/api/v1/session', { data: { email, password } });
  if (!answer.ok()) await signIn(context, token);
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} token */
async function signIn(context, token) {
  const answer = await context.request.get('/api/v1/session');
  if (answer.ok()) return;
  await context.request.post('/api/v1/session', { data: { token } });
}

/**
 * Nothing loads any more, also of what is fetched only when a reader comes near it, and what moves has come to rest.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<boolean>} false when something still loads
 */
async function settle(page) {
  const waiting = '[aria-busy="true"], .mantine-Skeleton-root';
  const settled = await page
    .waitForFunction(
      (selector) => {
        const left = document.querySelector(selector);
        // The window alone: a pane that was scrolled would stay so in the picture.
        if (left) scrollTo(0, left.getBoundingClientRect().top + scrollY - innerHeight / 2);
        return document.querySelector('h1') !== null && left === null;
      },
      waiting,
      { timeout: PATIENCE_MS, polling: POLLING_MS },
    )
    .then(
      () => true,
      () => false,
    );
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(SETTLED_MS);
  return settled;
}
