import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { refusals, settle, signInAs } from './people';
import { REPORTING_MONTHS } from './reporting-months';

const AKMOLA = '110000000';
const { last } = REPORTING_MONTHS;
const REPORT = `territory_code,item_code,period,value
${AKMOLA},M-1,${last},40
${AKMOLA},M-2,${last},many
`;
const ZIP = 'PK';

test('a liaison takes the workbook, looks first, records, and an analyst takes it back', async ({
  page,
  baseURL,
}) => {
  await settle(baseURL!, 'Preview Liaison', [{ role: 'liaison', territory: AKMOLA, programme: 'PREVIEW' }]);
  await settle(baseURL!, 'Preview Analyst', [{ role: 'analyst', territory: AKMOLA, programme: 'PREVIEW' }]);
  const refused = refusals(page);
  await signInAs(page, 'Preview Liaison', 'ru');
  const reported = page.locator('[data-track="reported"]').first();
  await expect(reported).toContainText('0,0');
  await page.getByRole('link', { name: 'Загрузить отчёт' }).click();
  const upload = page.getByRole('region', { name: 'Загрузка данных' });
  await expect(upload.getByRole('combobox', { name: 'Что в файле' }).getByRole('option')).toHaveText([
    'Отчёт об исполнении',
    'Дорожные карты',
  ]);
  const coming = page.waitForEvent('download');
  await upload.getByRole('link', { name: /^Бланк для заполнения: Акмолинская область/ }).click();
  const template = await coming;
  expect(template.suggestedFilename()).toBe(`progress-PREVIEW-${AKMOLA}-${last}.xlsx`);
  expect((await readFile(await template.path())).subarray(0, 2).toString()).toBe(ZIP);

  await upload
    .getByLabel('Выбрать файл для загрузки')
    .setInputFiles({ name: 'look.csv', mimeType: 'text/csv', buffer: Buffer.from(REPORT) });
  await upload.getByRole('button', { name: 'Сначала проверить' }).click();
  await expect(upload.getByText('Пока ничего не записано.')).toBeVisible();
  const changes = upload.getByRole('region', { name: 'Что изменится' }).locator('ol > li');
  await expect(changes).toHaveText([
    /^строка 2новоеM-1Акмолинская область.*Значение40/,
    /^строка 3отклонено/,
  ]);
  expect(await accessibilityFaults(page)).toEqual([]);
  const marking = page.waitForEvent('download');
  await upload.getByRole('link', { name: 'Мой файл с пометками (XLSX)' }).click();
  expect((await readFile(await (await marking).path())).subarray(0, 2).toString()).toBe(ZIP);
  await upload.getByRole('button', { name: 'Записать (1)' }).click();
  await expect(upload.getByText('Верные строки записаны')).toBeVisible();
  await expect(upload.getByRole('button', { name: 'Отменить эту загрузку' })).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Страницы' }).getByRole('link', { name: 'Обзор' }).click();
  // 40 of one measure of four.
  await expect(reported).toContainText('10,0');
  expect(refused).toEqual([]);

  await page.context().clearCookies();
  await signInAs(page, 'Preview Analyst', 'en');
  await page.getByRole('link', { name: 'Files sent' }).click();
  await page.getByRole('link', { name: 'look.csv' }).click();
  const desk = page.getByRole('region', { name: 'The journey of the file' });
  await desk.getByRole('button', { name: 'Undo this upload' }).click();
  await expect(desk.getByText('Take back everything this file recorded?')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await desk.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(desk.getByText('Taken back: 1.')).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(reported).toContainText('0.0');
  expect(refused).toEqual([]);
});
