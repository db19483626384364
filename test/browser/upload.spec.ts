import { expect, test } from '@playwright/test';
import { openPage } from './open-page';
import { REPORTING_MONTHS } from './reporting-months';

const { last } = REPORTING_MONTHS;
const REPORT = `territory_code,item_code,period,value
110000000,M-1,${last},50
110000000,M-2,${last},100
110000000,M-3,${last},көп
110000000,M-9,${last},10
110000000,M-4,2026-13,10
`;

test('of a file with bad rows the good ones count, and the bad ones are named in Russian', async ({
  page,
}) => {
  await openPage(page, '?programme=UPLOAD', 'ru');
  await expect(page.locator('[data-track="reported"]')).toContainText('0,0\u00a0%');
  await page.getByRole('link', { name: 'Загрузить отчёт' }).click();
  const upload = page.getByRole('region', { name: 'Загрузка данных' });
  await expect(upload.getByRole('combobox', { name: 'Программа' })).toHaveValue('UPLOAD');
  await upload
    .getByLabel('Выбрать файл для загрузки')
    .setInputFiles({ name: 'october.csv', mimeType: 'text/csv', buffer: Buffer.from(REPORT) });
  await expect(upload.getByText('october.csv')).toBeVisible();
  await upload.getByRole('button', { name: 'Отправить' }).click();

  await expect(upload.getByRole('status')).toHaveText('Верные строки записаныУчтён в цифрах всех уровней.');
  await expect(upload.getByText('Всего строк5')).toBeVisible();
  await expect(upload.getByText('Отклонено3', { exact: true })).toBeVisible();
  const findings = upload.getByRole('table').getByRole('row');
  await expect(findings).toHaveText([
    /Строка.*Столбец.*Что не так/,
    /^4.*value.*Это не число\..*значение: көп/,
    /^5.*item_code.*В дорожной карте нет такого мероприятия или показателя\..*M-9/,
    /^6.*period.*Период не распознан или вне срока программы\..*2026-13/,
  ]);

  // 50 and 100 of four measures: 150 / 4. The page was not loaded again.
  await page.getByRole('navigation', { name: 'Страницы' }).getByRole('link', { name: 'Обзор' }).click();
  await expect(page.locator('[data-track="reported"]')).toContainText('37,5\u00a0%');
  await expect(page.locator('[data-track="accepted"]')).toContainText('0,0\u00a0%');
});

test('the same file again changes nothing and shows the first answer', async ({ page }) => {
  const rows = `territory_code,item_code,period,value\n110000000,M-4,${last},0\n`;
  await openPage(page, 'desk/upload?programme=UPLOAD', 'en');
  const upload = page.getByRole('region', { name: 'Upload data' });
  for (const round of ['first', 'second']) {
    await upload
      .getByLabel('Choose a file to upload')
      .setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
    await upload.getByRole('button', { name: 'Send' }).click();
    await expect(upload.getByText('No findings: every row is right.')).toBeVisible();
    if (round === 'first') await upload.getByRole('button', { name: 'Upload another file' }).click();
  }
  await expect(upload.getByText('This file was sent before')).toBeVisible();
});
