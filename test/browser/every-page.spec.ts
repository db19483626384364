import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults, colourFaults } from './accessibility-faults';
import { BracketedApp } from './bracketed-app';
import { catalogPages } from './catalog-pages';
import { settle, signInAs } from './people';
import { untilSettled } from './until-settled';
import { UntranslatedTexts } from './untranslated-texts';

const EVERY_ROLE = [
  'liaison',
  'analyst',
  'leader',
  'verifier',
  'office_operator',
  'auditor',
  'administrator',
];
const OPENERS = '[aria-haspopup]:visible:not(:disabled)';
const WINDOWS = 'dialog[open], [role="dialog"], [role="listbox"], [role="tree"]';
const PATIENCE_MS = 5_000;

test.setTimeout(480_000);

const app = new BracketedApp();

test.beforeAll(() => app.build());
test.afterAll(() => app.remove());

/** What opens windows, by what it says; numbers are all one. */
function openers(page: Page): Promise<string[]> {
  return page
    .locator(OPENERS)
    .evaluateAll((elements) =>
      elements.map((element) =>
        (
          element.getAttribute('aria-label') ??
          (element as HTMLInputElement).labels?.[0]?.textContent ??
          element.textContent
        ).replace(/\d+/g, '#'),
      ),
    );
}

/**
 * Opens the first window of the page that no page before it had.
 * @param opened what was opened before; added to
 */
async function openWindow(page: Page, opened: Set<string>): Promise<boolean> {
  const names = await openers(page);
  const at = names.findIndex((name) => !opened.has(name));
  if (at < 0) return false;
  opened.add(names[at]);
  await page.locator(OPENERS).nth(at).click();
  // Its code may be on the way: what is not there yet has no faults.
  await page
    .locator(WINDOWS)
    .locator('visible=true')
    .first()
    .waitFor({ timeout: PATIENCE_MS })
    .catch(() => undefined);
  return true;
}

/** What a page says itself when it, or one of its cards, could not be drawn. */
function failures(page: Page): Promise<string[]> {
  return page.getByRole('alert').allInnerTexts();
}

test('no page breaks WCAG 2.2 AA, light and dark, nor holds a text outside the locale files', async ({
  page,
  baseURL,
}) => {
  await settle(
    baseURL!,
    'Every Role',
    EVERY_ROLE.map((role) => ({ role, territory: 'KZ' })),
  );
  const pages = await catalogPages(baseURL!);
  const texts = new UntranslatedTexts(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await signInAs(page, 'Every Role', 'kk', 'account');
  await untilSettled(page);
  await app.serveTo(page);
  const faults: Record<string, string[]> = {};
  const broken: string[] = [];
  const opened = new Set<string>();
  page.on('pageerror', ({ message }) => broken.push(`thrown: ${message}`));
  for (const { name, path } of pages) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await untilSettled(page);
    const found = [
      ...(await failures(page)),
      ...(await texts.onPage()),
      ...(await accessibilityFaults(page)),
    ];
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    found.push(...(await colourFaults(page)));
    if (await openWindow(page, opened)) {
      const ofWindow = [...(await texts.onPage()), ...(await accessibilityFaults(page))];
      found.push(...ofWindow.map((fault) => `with a window open: ${fault}`));
    }
    found.push(...broken.splice(0));
    if (found.length > 0) faults[name] = found;
  }
  expect(faults).toEqual({});
});
