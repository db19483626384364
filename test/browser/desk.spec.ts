import { readFile } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { refusals, settle, signInAs } from './people';
import { REPORTING_MONTHS } from './reporting-months';

const AKMOLA = '110000000';
const { last } = REPORTING_MONTHS;
const FILE = `territory_code,item_code,period,value
${AKMOLA},M-5,${last},25
${AKMOLA},M-6,${last},көп
${AKMOLA},M-9,${last},10
`;
const ZIP = 'PK';

const cell = (page: Page, code: string, column: string) =>
  page.getByRole('grid').getByLabel(`${code}: ${column}`, { exact: true });

/** Closes the tab and comes back to the same address in a new one. */
async function anotherTab(context: BrowserContext, page: Page): Promise<Page> {
  const address = page.url();
  await page.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(address);
  return next;
}

test('a liaison types, loses the connection and the tab, and sends what was kept', async ({
  page,
  context,
  baseURL,
}) => {
  await settle(baseURL!, 'Desk Liaison', [{ role: 'liaison', territory: AKMOLA, programme: 'REPORTING' }]);
  const refused = refusals(page);
  await signInAs(page, 'Desk Liaison', 'kk');
  await page.getByRole('link', { name: 'Есеп тапсыру', exact: true }).click();
  const returned = page.getByRole('region', { name: 'Талдаушы қайтарған жазбалар' });
  await expect(returned.getByText('Актінің көшірмесі жоқ.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Ақмола облысы/ }).first()).toContainText('0 / 6');
  expect(await accessibilityFaults(page)).toEqual([]);
  await returned.getByRole('link', { name: 'Түзету' }).click();
  await expect(cell(page, 'M-1', 'Мәні')).toBeFocused();
  await page.getByRole('button', { name: /^Барлығы/ }).click();

  await cell(page, 'M-1', 'Мәні').fill('15');
  await cell(page, 'M-2', 'Мәні').focus();
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await page.keyboard.type('көп');
  await expect(page.getByText('Бұл сан емес.', { exact: false })).toBeVisible();
  await expect(page.getByText('Сақталды: құрылғыда да, серверде де', { exact: false })).toBeVisible();

  await context.setOffline(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('60,5');
  await expect(page.getByText('Тергеніңіз осы құрылғыда сақталды', { exact: false })).toBeVisible();
  const next = await anotherTab(context, page);
  await expect(cell(next, 'M-4', 'Мәні')).toHaveValue('60,5');
  await expect(cell(next, 'M-3', 'Мәні')).toHaveValue('көп');
  await expect(next.getByText('Сақталды: құрылғыда да, серверде де', { exact: false })).toBeVisible();
  expect(await accessibilityFaults(next)).toEqual([]);

  await next.getByRole('button', { name: 'Тексеріп жіберу (3)' }).click();
  const asking = next.getByRole('dialog', { name: 'Жіберер алдында' });
  await expect(asking.getByRole('row', { name: /M-4/ })).toContainText('60,5');
  await expect(asking.getByText('Қатесі бар жолдар: 1.', { exact: false })).toBeVisible();
  expect(await accessibilityFaults(next)).toEqual([]);
  await asking.getByRole('button', { name: 'Жіберу (3)' }).click();
  await expect(next.getByText('Жазылған жолдар: 3.')).toBeVisible();
  await expect(cell(next, 'M-3', 'Мәні')).toHaveValue('көп');
  await expect(next.getByRole('button', { name: /^Жоба бар/ })).toContainText('1');

  await next.emulateMedia({ colorScheme: 'dark' });
  await next.getByRole('rowheader', { name: /M-4/ }).getByRole('button').click();
  await expect(next.getByRole('dialog', { name: /^M-4/ }).getByText('қаралуда')).toBeVisible();
  expect(await accessibilityFaults(next)).toEqual([]);
  expect(refused).toEqual([]);
});

test('of a file with bad rows the good ones are recorded, and the others come back marked', async ({
  page,
}) => {
  await signInAs(page, 'Desk Liaison', 'kk', 'desk');
  await page.getByRole('link', { name: 'Файл жүктеу' }).click();
  const upload = page.getByRole('region', { name: 'Деректер жүктеу' });
  await upload
    .getByLabel('Жүктейтін файлды таңдау')
    .setInputFiles({ name: 'қазан.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await upload.getByRole('button', { name: 'Алдымен тексеру' }).click();
  await expect(upload.getByRole('table', { name: /^Файлдағы қателер/ }).getByRole('row')).toHaveText([
    /Жол.*Баған/,
    /^3Мәні value.*Бұл сан емес\./,
    /^4Іс-шараның .*item_code.*M-9/,
  ]);
  await upload.getByRole('button', { name: 'Жазу (1)' }).click();
  await expect(upload.getByText('Дұрыс жолдар жазылды')).toBeVisible();
  const marking = page.waitForEvent('download');
  await upload.getByRole('link', { name: 'Белгіленген файлым (XLSX)' }).click();
  expect((await readFile(await (await marking).path())).subarray(0, 2).toString()).toBe(ZIP);
  await page.getByRole('link', { name: 'Жүктелген файлдар' }).first().click();
  await page.getByRole('link', { name: 'қазан.csv' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('қазан.csv');
  // Taking back is an analyst's right.
  await expect(page.getByRole('button', { name: 'Бұл жүктеуді кері қайтару' })).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});
