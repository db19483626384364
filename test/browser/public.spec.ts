import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { faultsInBothSchemes } from './accessibility-faults';
import { PlatformClient } from './platform-client';
import { REPORTING_MONTHS } from './reporting-months';

const ZHYLYOI = '233600000';
const { first, before, end } = REPORTING_MONTHS;

/** Six measures of one promise, claimed half done; two of them were seen, at 30 and at 60. */
test.beforeAll(async ({ baseURL }) => {
  // A worker that begins anew after a failure finds what the one before it made.
  const shown = await (await fetch(`${baseURL}/api/v1/public/programmes`)).text();
  if (shown.includes('"PUBLIC"')) return;
  const platform = new PlatformClient(baseURL!);
  await platform.programme({
    code: 'PUBLIC',
    party: 'Invented',
    title: { kk: 'Ашық бағдарлама', ru: 'Открытая программа', en: 'Open programme' },
    term: { start: `${first}-01`, end: `${end}-28` },
    reporting: 'month',
    directions: [{ code: 'ROA', title: { kk: 'Жол', ru: 'Дороги', en: 'Roads' } }],
    promises: [
      {
        code: 'ROA-1',
        direction: 'ROA',
        text: { kk: 'Әр ауылға жол салынады', ru: 'Дорога в каждое село', en: 'A road to every village' },
        testable: true,
      },
    ],
  });
  const codes = ['M-1', 'M-2', 'M-3', 'M-4', 'M-5', 'M-6'];
  await platform.roadMap(
    'PUBLIC',
    codes.map((item_code) => ({
      ...{ territory_code: ZHYLYOI, item_code, type: 'measure', kind: 'stages', promise_code: 'ROA-1' },
      ...{ deadline: `${end}-01`, title_kk: `${item_code} жолы`, title_en: `Road ${item_code}` },
    })),
  );
  await platform.report(
    'PUBLIC',
    codes.map((item_code) => ({ territory_code: ZHYLYOI, item_code, period: before, value: 50 })),
  );
  await platform.accept('PUBLIC', 'KZ');
  for (const item of await platform.items('PUBLIC', ZHYLYOI)) {
    if (item.code === 'M-1') await platform.verify(item, 30, `${before}-20`);
    if (item.code === 'M-2') await platform.verify(item, 60, `${before}-20`);
  }
  await platform.publish('PUBLIC');
});

async function expectNoFaults(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect(await faultsInBothSchemes(page)).toEqual([]);
}

test('a reader without a sign-in finds a district, a promise and the data, in Kazakh', async ({ page }) => {
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(response.url());
  });
  await page.goto('/public?programme=PUBLIC');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ашық бағдарлама');
  await page.getByLabel('Өз аумағыңызды табыңыз').fill('жылыой');
  const found = page.getByRole('table').getByRole('link', { name: 'Жылыой' });
  await expect(found).toHaveCount(1);
  await expectNoFaults(page);
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Жылыой');
  // (30 + 60) / 6 was seen, 50 is claimed.
  await expect(page.getByText('15,0%', { exact: true }).first()).toBeVisible();
  await expect(page.locator('[data-track="reported"]').first()).toContainText('50,0%');
  await expectNoFaults(page);
  await page.goBack();
  await expect(page.getByLabel('Өз аумағыңызды табыңыз')).toHaveValue('жылыой');

  await page.getByRole('navigation').getByRole('link', { name: 'Уәделер' }).click();
  await page.getByRole('link', { name: 'Әр ауылға жол салынады' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Әр ауылға жол салынады');
  await expect(page.getByText('Орындалып жатыр')).toBeVisible();
  await expect(page.getByRole('table').getByRole('row', { name: /M-2 жолы/ })).toContainText('60,0%');
  await expectNoFaults(page);

  await page.getByRole('navigation').getByRole('link', { name: 'Ашық деректер' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Сандар, CSV түрінде жүктеу' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('PUBLIC-figures.csv');
  const line = readFileSync(await file.path(), 'utf8')
    .split('\r\n')
    .find((row) => row.includes(`${before},`) && row.includes(`,${ZHYLYOI},`) && row.includes(',measure,'));
  expect(line).toContain(',6,15,');
  expect(refused).toEqual([]);
});

test('links carry the language, the method its constants, and a card may be framed, in English', async ({
  page,
}) => {
  await page.goto('/public/method?programme=PUBLIC&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method');
  await expect(page).toHaveTitle(/^Method · /);
  await expect(page.locator('link[rel="alternate"][hreflang="ru"]')).toHaveAttribute('href', /lang=ru/);
  await expect(page.getByText('fresh data for less than 60% of the weight')).toBeVisible();
  await expectNoFaults(page);
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Как считается');
  await expect(page).toHaveURL(/lang=ru/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');

  await page.goto(`/public/data?programme=PUBLIC&lang=en&place=${ZHYLYOI}`);
  const card = page.frameLocator('iframe');
  await expect(card.getByRole('heading', { level: 1 })).toContainText('Zhylyoi');
  await expect(card.getByText('15.0%').first()).toBeVisible();
  await expectNoFaults(page);
  await page.goto('/public/places/999999999?programme=PUBLIC&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});
