import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { pdfText } from '../support/files/pdf-text';
import { accessibilityFaults } from './accessibility-faults';
import { refusals, settle, signInAs } from './people';

const ATYRAU = '230000000';

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await press();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a leader takes the stocktake pack, a table and a picture away', async ({ page, baseURL }) => {
  await settle(baseURL!, 'Packing Leader', [{ role: 'leader', territory: ATYRAU, programme: 'OVERVIEW' }]);
  const refused = refusals(page);
  await signInAs(page, 'Packing Leader', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atyrau Region');
  await page.getByRole('button', { name: 'Stocktake pack' }).click();
  const pack = page.getByRole('dialog', { name: 'Stocktake pack' });
  await expect(pack.getByRole('checkbox', { name: /Freeze at this moment/ })).toBeChecked();
  await expect(pack.getByRole('radio', { name: 'English' })).toBeChecked();
  expect(await accessibilityFaults(page)).toEqual([]);
  const paper = await downloaded(page, () => pack.getByRole('link', { name: 'PDF, A4' }).click());
  expect(paper.name).toMatch(/^stocktake-230000000-OVERVIEW-\d{4}-\d{2}-en\.pdf$/);
  const text = pdfText(paper.bytes);
  // As on the page: (80 + 40) / 2 reported, (80 + 20) / 2 accepted, four of sixteen seen at 60.
  for (const said of ['Atyrau Region', '60.0%', '50.0%', '15.0%', 'Questions for the meeting', 'Frozen'])
    expect(text).toContain(said);
  const sheets = await downloaded(page, () => pack.getByRole('link', { name: 'Excel (XLSX)' }).click());
  expect(sheets.name).toMatch(/^stocktake-.*-en\.xlsx$/);
  expect(sheets.bytes.subarray(0, 2).toString()).toBe('PK');
  await pack.getByRole('radio', { name: 'Қазақша' }).check();
  const kazakh = await downloaded(page, () => pack.getByRole('link', { name: 'PDF, A4' }).click());
  expect(pdfText(kazakh.bytes)).toContain('Атырау облысы');
  await page.keyboard.press('Escape');

  const course = page.getByRole('region', { name: 'Trajectory' });
  const menu = page.getByRole('dialog', { name: 'Download' });
  await course.getByRole('button', { name: 'Download: Trajectory' }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  const picture = await downloaded(page, () => menu.getByRole('button', { name: 'Picture, PNG' }).click());
  expect(picture.name).toBe('Trajectory.png');
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  await page.getByRole('button', { name: /^Download: Atyrau Region: table/ }).click();
  const table = await downloaded(page, () => menu.getByRole('link', { name: 'Table, CSV' }).click());
  const [head, ...rows] = table.bytes.toString('utf8').trimEnd().split('\r\n');
  expect(head).toMatch(/^\uFEFFTerritory code,Territory,Period,/);
  expect(rows.some((row) => row.includes('Zhylyoi'))).toBe(true);
  expect(refused).toEqual([]);
});
