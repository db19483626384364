import { expect, test, type Page } from '@playwright/test';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { catalogPages } from './catalog-pages';
import { settle, signInAs } from './people';
import { untilSettled } from './until-settled';

const ROOT = resolve(__dirname, '../..');
const EVERY_ROLE = [
  'liaison',
  'analyst',
  'leader',
  'verifier',
  'office_operator',
  'auditor',
  'administrator',
];
/** Names that are the same in every language: of the product, of languages, formats, units and keys. */
const PROPER = [
  'Uade',
  'Қазақша',
  'Русский',
  'English',
  'Қаз',
  'Рус',
  'Eng',
  'CSV',
  'XLSX',
  'JSON',
  'PDF',
  'PNG',
  'Chrome',
  'Linux',
  'Node',
];
const MONTHS = /қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан/giu;
const SHORT_MONTHS = /(?<!\p{L})(?:қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)(?!\p{L})/giu;
/** Of a place that has no room for its name. */
const ABBREVIATION = /(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu;
const PUBLIC_KEY = /-----BEGIN PUBLIC KEY-----[^]*-----END PUBLIC KEY-----/gu;
const SOFT_HYPHEN = /\u00ad/gu;
const LETTERS = /\p{L}{2,}/u;
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

test.setTimeout(480_000);

let built: string;

test.beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'uade-pseudo-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const options = ['build', 'apps/web', '--mode', 'pseudo', '--outDir', built, '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...options], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
});

test.afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Serves the app whose texts are bracketed instead of the one of the platform. */
async function withBracketedTexts(page: Page): Promise<void> {
  await page.route(
    (url) => !url.pathname.startsWith('/api/'),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = join(built, pathname);
      const isFile = extname(pathname) !== '' && existsSync(file);
      await route.fulfill({
        body: readFileSync(isFile ? file : join(built, 'index.html')),
        contentType: TYPES[isFile ? extname(pathname) : '.html'],
      });
    },
  );
}

/** Every string the interface answered with, the longest first: what of it is on screen is data. */
function dataOf(page: Page): Set<string> {
  const seen = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node === 'string') seen.add(node);
    else if (typeof node === 'object' && node !== null) Object.values(node).forEach(collect);
  };
  page.on('response', async (response) => {
    if (!response.headers()['content-type']?.includes('json')) return;
    collect(await response.json().catch(() => undefined));
  });
  return seen;
}

/** What can be read on screen or by a screen reader, a text at a time. */
function textsOnScreen(): string[] {
  const texts: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        texts.push(node.getAttribute(name) ?? '');
    } else if (!node.parentElement?.closest('script, style, code, kbd, pre'))
      texts.push(node.textContent ?? '');
  }
  return texts;
}

/** The words of figures, states and reasons stand in the rules' own files, in three languages. */
function wordsOfTheRules(): string {
  const files = readdirSync(join(ROOT, 'libs/core'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.includes('spec'))
    .map((file) => readFileSync(join(ROOT, 'libs/core', file), 'utf8'))
    .join('\n');
}

/** What is left of a text when translated parts, data and proper names are taken out. */
function untranslated(text: string, data: readonly string[], rules: string): string {
  let left = text.replace(SOFT_HYPHEN, '').replace(PUBLIC_KEY, '');
  while (/⟦[^⟦⟧]*⟧/u.test(left)) left = left.replace(/⟦[^⟦⟧]*⟧/gu, ' ');
  for (const known of data) if (known.length > 1 && left.includes(known)) left = left.replaceAll(known, ' ');
  for (const name of PROPER) left = left.replaceAll(name, ' ');
  left = left.replace(MONTHS, ' ').replace(SHORT_MONTHS, ' ').replace(ABBREVIATION, ' ').trim();
  const words = left.replace(/,\s(?:%|п\.\sт\.|0–100\s%)$/u, '');
  // A short name is a part of the whole one.
  return words === '' || rules.includes(`'${words}`) || data.some((known) => known.startsWith(words))
    ? ''
    : left;
}

test('no page holds a text that is not in the locale files', async ({ page, baseURL }) => {
  await settle(
    baseURL!,
    'Every Text',
    EVERY_ROLE.map((role) => ({ role, territory: 'KZ' })),
  );
  const pages = await catalogPages(baseURL!);
  const rules = wordsOfTheRules();
  const seen = dataOf(page);
  await signInAs(page, 'Every Text', 'kk');
  await untilSettled(page);
  await withBracketedTexts(page);
  const found: Record<string, string[]> = {};
  for (const { name, path } of pages) {
    await page.goto(path);
    await untilSettled(page);
    const texts = await page.evaluate(textsOnScreen);
    expect(texts.join(), name).toContain('⟦');
    const data = [...seen].sort((one, other) => other.length - one.length);
    const left = texts.filter((text) => LETTERS.test(untranslated(text, data, rules)));
    if (left.length > 0) found[name] = [...new Set(left)];
  }
  expect(found).toEqual({});
});
