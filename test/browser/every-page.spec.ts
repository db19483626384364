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
const OPENERS = 'main [aria-haspopup], nav [aria-haspopup]';
const WINDOWS = 'dialog[open], [role="dialog"], [role="listbox"], [role="tree"]';
const PATIENCE_MS = 5_000;

test.setTimeout(480_000);

const app = new BracketedApp();

test.beforeAll(() => app.build());
test.afterAll(() => app.remove());

/** Opens the first window that the page can open. */
async function openWindow(page: Page): Promise<boolean> {
  const opener = page.locator(OPENERS).and(page.locator(':visible:enabled')).first();
  if ((await opener.count()) === 0) return false;
  await opener.click();
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
    if (await openWindow(page)) {
      const ofWindow = [...(await texts.onPage()), ...(await accessibilityFaults(page))];
      found.push(...ofWindow.map((fault) => `with a window open: ${fault}`));
    }
    found.push(...broken.splice(0));
    if (found.length > 0) faults[name] = found;
  }
  expect(faults).toEqual({});
});
