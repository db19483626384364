import { expect, test } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { refusals, settle, signInAs } from './people';

const KYZYLORDA = '430000000';

test('a place typed without Kazakh letters is found by keys alone and opened', async ({ page, baseURL }) => {
  await settle(baseURL!, 'Search Leader', [{ role: 'leader', territory: 'KZ', programme: 'OVERVIEW' }]);
  const refused = refusals(page);
  await signInAs(page, 'Search Leader', 'kk');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Қазақстан');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Іздеу' });
  const field = dialog.getByRole('combobox');
  await expect(field).toBeFocused();
  await expect(dialog.getByText('Сөздің басын жазу жеткілікті')).toBeVisible();
  await field.fill('кызылорда');
  const found = dialog.getByRole('group', { name: /^Аумақтар/ }).getByRole('option');
  await expect(found.first()).toHaveText('Қызылорда облысы');
  await expect(found.first().locator('mark')).toHaveText('Қызылорда');
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Қызылорда облысы');
  await expect(page).toHaveURL(new RegExp(`territory=${KYZYLORDA}`));
  await expect(dialog).toHaveCount(0);

  // What was looked for is there again; all of it has a page of its own.
  await page.keyboard.press('/');
  await dialog.getByRole('option', { name: 'кызылорда' }).click();
  await expect(field).toHaveValue('кызылорда');
  await expect(found.first()).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('«кызылорда» бойынша іздеу');
  await expect(page.getByRole('link', { name: 'Қызылорда облысы' }).first()).toBeVisible();
  expect(refused).toEqual([]);
});
