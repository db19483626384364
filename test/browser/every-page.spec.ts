import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { catalogPages } from './catalog-pages';
import { settle, signInAs } from './people';
import { untilSettled } from './until-settled';

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
const MOST_OPENED = 1;

test.setTimeout(480_000);

/** Opens what the page can open, a window at a time. */
async function faultsOfWindows(page: Page): Promise<string[]> {
  const openers = page.locator(OPENERS);
  const faults: string[] = [];
  for (let at = 0; at < Math.min(await openers.count(), MOST_OPENED); at += 1) {
    const opener = openers.nth(at);
    if (!(await opener.isVisible()) || !(await opener.isEnabled())) continue;
    await opener.click();
    faults.push(...(await accessibilityFaults(page)).map((fault) => `opened ${at}: ${fault}`));
    await page.keyboard.press('Escape');
  }
  return faults;
}

test('no page breaks WCAG 2.2 AA, light and dark, with its windows open', async ({ page, baseURL }) => {
  await settle(
    baseURL!,
    'Every Role',
    EVERY_ROLE.map((role) => ({ role, territory: 'KZ' })),
  );
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await signInAs(page, 'Every Role', 'kk', 'account');
  await untilSettled(page);
  const faults: Record<string, string[]> = {};
  for (const { name, path } of await catalogPages(baseURL!)) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await untilSettled(page);
    const light = await accessibilityFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    const found = [...light, ...(await accessibilityFaults(page)), ...(await faultsOfWindows(page))];
    if (found.length > 0) faults[name] = found;
  }
  expect(faults).toEqual({});
});
