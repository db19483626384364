import { expect, test, type Browser, type Page } from '@playwright/test';
import { accessibilityFaults, faultsInBothSchemes } from './accessibility-faults';
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
  await platform.roadMap('PLANS', [road, { ...road, item_code: 'P-9', title_ru: 'Паром через Нуру' }]);
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
  expect(await faultsInBothSchemes(page)).toEqual([]);
}

test('a liaison asks for a postponement that an analyst approves', async ({ browser, baseURL }) => {
  const [item] = await new PlatformClient(baseURL!).items('PLANS', KORGALZHYN);
  const liaison = await at(browser, baseURL!, 'liaison');
  const refused = refusals(liaison);
  await liaison.goto(`/items/${item.id}`);
  await liaison.getByRole('link', { name: 'Request a change' }).click();
  await liaison.getByLabel('Change', { exact: true }).selectOption('replace');
  const other = liaison.getByRole('combobox', { name: 'What takes its place' });
  await other.fill('паром');
  await expect(liaison.getByRole('listbox').getByRole('option')).toHaveText(['P-9: Паром через Нуру']);
  expect(await accessibilityFaults(liaison)).toEqual([]);
  await other.press('Enter');
  await expect(other).toHaveValue('P-9: Паром через Нуру');
  await liaison.getByLabel('Change', { exact: true }).selectOption('postpone');
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
  const asked = analyst.getByRole('row').filter({ hasText: 'P-1' });
  await expect(asked).toContainText('postpone');
  await asked.getByRole('link', { name: 'Мост через Нуру' }).click();
  await expect(analyst.getByText('The flood took the piers.')).toBeVisible();
  await expectNoFaults(analyst);
  await analyst.getByRole('button', { name: 'Approve the change' }).click();
  await expect(analyst.getByRole('status').getByText('approved')).toBeVisible();
  await analyst.goto(`/items/${item.id}?programme=PLANS`);
  await expect(analyst.getByRole('region', { name: 'Changes of the plan' })).toContainText('approved');
});

test('a road map that a liaison proposes is approved by an analyst, who notes why figures bend', async ({
  browser,
  baseURL,
}) => {
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
  const proposed = analyst.getByRole('listitem').filter({ hasText: 'Второй мост' });
  await expect(proposed).toContainText('added');
  await proposed.getByText('What it says').click();
  await expect(proposed.getByRole('row', { name: /^Kind of measurement/ })).toContainText('In stages');
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

  await analyst
    .getByRole('row', { name: /^Korgalzhyn/ })
    .getByRole('link')
    .click();
  const versions = analyst.getByRole('region', { name: 'Compare versions' });
  await versions.scrollIntoViewIfNeeded();
  await expect(versions.getByRole('button', { name: /^added/ })).toHaveText('added1');
  await versions.getByRole('button', { name: /^added/ }).click();
  await expect(analyst).toHaveURL(/change=added/);
  await expect(versions.getByRole('listitem')).toHaveText([/^addedP-2/]);
  expect(await accessibilityFaults(analyst)).toEqual([]);

  await analyst.goto('/?programme=PLANS');
  const notes = analyst.getByRole('region', { name: 'Notes' });
  await notes.getByRole('button', { name: 'Write a note' }).click();
  await analyst.getByLabel('What there is to know').fill('<i>The flood</i> took the piers.');
  expect(await accessibilityFaults(analyst)).toEqual([]);
  await analyst.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(notes.getByRole('status')).toHaveText('The note is written.');

  const refused = refusals(liaison);
  await liaison.goto('/?programme=PLANS&chart=table');
  await expect(liaison.getByRole('row', { name: /^Note: <i>The flood/ })).toBeVisible();
  await expect(liaison.getByRole('region', { name: 'Notes' })).toContainText(
    '<i>The flood</i> took the piers.',
  );
  await expect(liaison.getByRole('button', { name: /^Withdraw/ })).toHaveCount(0);
  expect(refused).toEqual([]);
});
