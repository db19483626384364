import { expect, test, type Browser, type Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { refusals, settle, signInAs } from './people';
import { PlatformClient } from './platform-client';
import { REPORTING_MONTHS } from './reporting-months';
import { csvOf } from '../support/csv-of';

const KORGALZHYN = '116000000';
const { first, last, end } = REPORTING_MONTHS;
const road = {
  ...{ territory_code: KORGALZHYN, type: 'measure', kind: 'stages', deadline: `${last}-20` },
  ...{ item_code: 'P-1', title_ru: 'Мост через Нуру' },
};

test.beforeAll(async ({ baseURL }) => {
  const platform = new PlatformClient(baseURL!);
  const title = { kk: 'Plans', ru: 'Plans', en: 'Plans' };
  await platform.programme({
    ...{ code: 'PLANS', party: 'Invented', title, reporting: 'month' },
    term: { start: `${first}-01`, end: `${end}-28` },
  });
  await platform.roadMap('PLANS', [road]);
  for (const role of ['liaison', 'analyst']) {
    await settle(baseURL!, `Plans ${role}`, [{ role, territory: KORGALZHYN, programme: 'PLANS' }]);
  }
});

/** Somebody at a computer of their own. */
async function at(browser: Browser, baseURL: string, role: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, reducedMotion: 'reduce' })).newPage();
  await signInAs(page, `Plans ${role}`, 'en');
  await expect(page.getByRole('link', { name: 'Road maps' })).toBeVisible();
  return page;
}

async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await accessibilityFaults(page)).toEqual([]);
  }
}

test('a liaison asks for a postponement that an analyst approves', async ({ browser, baseURL }) => {
  const [item] = await new PlatformClient(baseURL!).items('PLANS', KORGALZHYN);
  const liaison = await at(browser, baseURL!, 'liaison');
  const refused = refusals(liaison);
  await liaison.goto(`/items/${item.id}`);
  await liaison.getByRole('link', { name: 'Request a change' }).click();
  await liaison.getByLabel('New deadline').fill(`${end}-10`);
  await liaison.getByLabel('In force from').fill(`${last}-01`);
  await expect(liaison.getByRole('heading', { name: /^At the end of the term/ })).toBeVisible();
  await expectNoFaults(liaison);
  await liaison.getByLabel('Title of the act').fill('Resolution of the akimat');
  await liaison.getByLabel('Number of the act').fill('12');
  await liaison.getByLabel('Why it changes').fill('The flood took the piers.');
  await liaison.getByRole('button', { name: 'Send the request' }).click();
  await expect(liaison.getByRole('heading', { level: 1 })).toHaveText('P-1: postpone');
  await expect(liaison.getByText('waits for an analyst', { exact: false })).toBeVisible();
  expect(refused).toEqual([]);

  const analyst = await at(browser, baseURL!, 'analyst');
  await analyst.goto('/changes?programme=PLANS');
  await analyst.getByRole('link', { name: 'P-1: postpone' }).click();
  await expect(analyst.getByText('The flood took the piers.')).toBeVisible();
  await expectNoFaults(analyst);
  await analyst.getByRole('button', { name: 'Approve the change' }).click();
  await expect(analyst.getByRole('status').getByText('approved')).toBeVisible();
  await analyst.goto(`/items/${item.id}?programme=PLANS`);
  await expect(analyst.getByRole('region', { name: 'Changes of the plan' })).toContainText('approved');
});

test('a road map that a liaison proposes is approved by an analyst', async ({ browser, baseURL }) => {
  const liaison = await at(browser, baseURL!, 'liaison');
  await liaison.goto('/plans?programme=PLANS');
  await liaison.getByRole('button', { name: 'Propose from a file' }).click();
  const asking = liaison.getByRole('dialog', { name: 'Propose a road map' });
  await expectNoFaults(liaison);
  const later = { ...road, item_code: 'P-2', title_ru: 'Второй мост', deadline: `${end}-01` };
  await asking
    .locator('input[type=file]')
    .setInputFiles({ name: 'later.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf([later])) });
  await asking.getByRole('button', { name: 'Send for approval' }).click();
  await expect(liaison.getByRole('heading', { level: 1 })).toHaveText('Proposal: later.csv');
  await expect(liaison.getByText('waits for somebody', { exact: false })).toBeVisible();

  const analyst = await at(browser, baseURL!, 'analyst');
  await analyst.goto('/plans?programme=PLANS');
  await analyst.getByRole('link', { name: 'later.csv' }).click();
  await expect(analyst.getByRole('row', { name: /P-2/ })).toContainText('new');
  await expectNoFaults(analyst);
  await analyst.getByRole('button', { name: 'Approve and record' }).click();
  await expect(analyst.getByText('Recorded', { exact: true })).toBeVisible();
  await analyst.goto('/plans?programme=PLANS');
  await expect(
    analyst
      .getByRole('row', { name: /^Korgalzhyn/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('2');
});
