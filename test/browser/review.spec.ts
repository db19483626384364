import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { ADMINISTRATOR_TOKEN } from './administrator-token';
import { refusals, settle, signInAs } from './people';
import { PlatformClient } from './platform-client';
import { REPORTING_MONTHS } from './reporting-months';

const ZHYLYOI = '233600000';
const { first, before, last, end } = REPORTING_MONTHS;
const PHOTOGRAPH = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Four roads of which one got shorter, and a school that is said to stand. */
test.beforeAll(async ({ baseURL }) => {
  const platform = new PlatformClient(baseURL!);
  const title = { kk: 'Review', ru: 'Review', en: 'Review' };
  await platform.programme({
    ...{ code: 'REVIEW', party: 'Invented', title, reporting: 'month' },
    term: { start: `${first}-01`, end: `${end}-28` },
  });
  const measure = { territory_code: ZHYLYOI, type: 'measure', deadline: `${end}-01` };
  const roads = [1, 2, 3, 4].map((number) => ({
    ...{ ...measure, item_code: `R-${number}`, kind: 'stages', title_ru: `Дорога ${number}` },
  }));
  const school = { ...measure, item_code: 'S-1', kind: 'binary', title_ru: 'Школа' };
  await platform.roadMap('REVIEW', [...roads, school]);
  const report = (item_code: string, period: string, value: number, narrative = '') => ({
    ...{ territory_code: ZHYLYOI, item_code, period, value, narrative },
  });
  await platform.report('REVIEW', [
    report('R-1', before, 40, 'Уложено сорок процентов полотна.'),
    report('S-1', before, 1),
  ]);
  await platform.accept('REVIEW', ZHYLYOI);
  await platform.report(
    'REVIEW',
    ['R-1', 'R-2', 'R-3', 'R-4'].map((code) => report(code, last, 30, 'Уложено тридцать процентов полотна.')),
  );
  await attach(baseURL!);
});

interface Listed {
  id: string;
  itemCode: string;
  state: string;
  reason: string | null;
}

async function reports(address: string): Promise<Listed[]> {
  const answer = await fetch(`${address}/api/v1/entries?programme=REVIEW&period=${last}`, {
    headers: { authorization: `Bearer ${ADMINISTRATOR_TOKEN}` },
  });
  return ((await answer.json()) as { items: Listed[] }).items;
}

async function attach(address: string): Promise<void> {
  const entry = (await reports(address)).find(({ itemCode }) => itemCode === 'R-1');
  const form = new FormData();
  form.set('file', new Blob([PHOTOGRAPH]), 'полотно.png');
  const attached = await fetch(`${address}/api/v1/entries/${entry!.id}/evidence`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMINISTRATOR_TOKEN}` },
    body: form,
  });
  expect(attached.ok).toBe(true);
}

/** Goes there by the keyboard alone. */
async function tabInto(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((inside) => document.activeElement?.matches(inside), selector)) return;
  }
  throw new Error(`${selector} cannot be reached by the keyboard`);
}

test('an analyst decides four reports by the keyboard alone', async ({ page, baseURL }) => {
  await settle(baseURL!, 'Review Analyst', [{ role: 'analyst', territory: ZHYLYOI, programme: 'REVIEW' }]);
  const refused = refusals(page);
  await signInAs(page, 'Review Analyst', 'ru', 'review?programme=REVIEW');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Рассмотрение отчётов');
  const queue = page.getByRole('region', { name: 'Очередь' });
  await expect(queue.getByRole('listitem')).toHaveCount(4);

  // Forty were accepted and thirty are claimed: side by side, asked about, and told in the narrative.
  const entry = page.getByRole('article', { name: 'Запись R-1' });
  await expect(entry.getByRole('row', { name: /^Значение/ })).toContainText('30 %');
  await expect(entry.getByRole('row', { name: /^Значение/ })).toContainText('40 %');
  await expect(entry.getByText('Заявлено 30 %, а принято было 40 %')).toBeVisible();
  await expect(entry.locator('ins')).toContainText('тридцать');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.reload();
    await expect(entry.locator('ins')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  }

  await tabInto(page, '[data-queue] button[aria-current]');
  await page.keyboard.press('e');
  const viewer = page.getByRole('dialog', { name: 'полотно.png' });
  await expect(viewer.getByRole('img', { name: /полотно\.png/ })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);

  await tabInto(page, '[data-queue] button[aria-current]');
  await page.keyboard.press('r');
  const returning = page.getByRole('dialog', { name: 'Вернуть запись' });
  await expect(returning).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('R-1: возвращено')).toBeVisible();
  await expect(queue.getByRole('listitem')).toHaveCount(3);
  await expect(queue.locator('button[aria-current]')).toBeFocused();

  await page.keyboard.press('a');
  await expect(page.getByText('R-2: принято')).toBeVisible();
  await page.keyboard.press('u');
  await expect(queue.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('article', { name: 'Запись R-2' })).toBeVisible();

  for (const key of ['x', 'j', 'x', 'j', 'x', 'a']) await page.keyboard.press(key);
  const accepting = page.getByRole('dialog', { name: 'Принять записи: 3' });
  await expect(accepting).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await tabInto(page, 'dialog button[type="submit"]');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Решено записей: 3')).toBeVisible();
  await expect(queue.getByText('Очередь пуста')).toBeVisible();

  const decided = (await reports(baseURL!)).map(({ itemCode, state, reason }) => [itemCode, state, reason]);
  expect(decided.sort()).toEqual([
    ['R-1', 'returned', 'Значение расходится с принятым ранее: проверьте и поясните.'],
    ['R-2', 'accepted', null],
    ['R-3', 'accepted', null],
    ['R-4', 'accepted', null],
  ]);
  expect(refused).toEqual([]);
});

test('a verifier finds what is said to be done and records what they saw', async ({ page, baseURL }) => {
  await settle(baseURL!, 'Review Verifier', [{ role: 'verifier', territory: ZHYLYOI, programme: 'REVIEW' }]);
  const refused = refusals(page);
  await signInAs(page, 'Review Verifier', 'ru', 'verify?programme=REVIEW');
  await page.getByRole('button', { name: 'S-1: записать проверку' }).click();
  const form = page.getByRole('dialog', { name: 'Что вы увидели' });
  await form.getByRole('radio', { name: /^Непригодно/ }).check();
  await form.getByLabel('Где именно').fill('Кульсары, улица Абая');
  await form
    .getByLabel('Снимки и документы')
    .setInputFiles({ name: 'дверь.png', mimeType: 'image/png', buffer: PHOTOGRAPH });
  expect(await accessibilityFaults(page)).toEqual([]);
  await form.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByText('S-1: проверка записана.')).toBeVisible();
  await expect(page.getByText('Проверять нечего')).toBeVisible();
  const own = page.getByRole('region', { name: 'Мои проверки' });
  await expect(own.getByRole('listitem').first()).toContainText('Непригодно');
  await own.getByRole('button', { name: 'Файлов: 1' }).click();
  await expect(own.getByRole('img', { name: /дверь\.png/ })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(refused).toEqual([]);
});
