import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { refusals, settle, signInAs } from './people';
import { PlatformClient } from './platform-client';
import { REPORTING_MONTHS } from './reporting-months';

const ATYRAU_CITY = '231000000';
const AKMOLA = '110000000';
const { first, last, end } = REPORTING_MONTHS;
const LEADER = 'Insight Leader';
type Scheme = 'dark' | 'light';

const DAY_MS = 86_400_000;

// Both stand on what is set up once.
test.describe.configure({ mode: 'serial' });

/** Half of each is planned: of Atyrau's two one stands at 80 and one at 20, of Akmola's one at 60 and one at 10. */
test.beforeAll(async ({ baseURL }) => {
  const platform = new PlatformClient(baseURL!);
  const title = { kk: 'Талдау', ru: 'Анализ', en: 'Insight' };
  const term = { start: `${first}-01`, end: `${end}-28` };
  await platform.programme({ code: 'INSIGHT', party: 'Invented', title, term, reporting: 'month' });
  const item = (territory_code: string, item_code: string, title_kk: string) => ({
    ...{ territory_code, item_code, title_kk, type: 'measure', kind: 'stages' },
    ...{ deadline: `${end}-01`, plan: `${last}:50`, lead_executor: `${title_kk} басқармасы` },
  });
  await platform.roadMap('INSIGHT', [
    item(ATYRAU_CITY, 'M-1', 'Мектеп'),
    item(ATYRAU_CITY, 'M-2', 'Көпір'),
    item(AKMOLA, 'M-1', 'Аурухана'),
    item(AKMOLA, 'M-2', 'Жол'),
  ]);
  const said = (territory_code: string, item_code: string, value: number, delay_reason = '') => ({
    ...{ territory_code, item_code, value, delay_reason, period: last },
  });
  await platform.report('INSIGHT', [
    said(ATYRAU_CITY, 'M-1', 80),
    said(ATYRAU_CITY, 'M-2', 20, 'land'),
    said(AKMOLA, 'M-1', 60),
    said(AKMOLA, 'M-2', 10, 'court'),
  ]);
  await platform.accept('INSIGHT', 'KZ');
  await settle(baseURL!, LEADER, [{ role: 'leader', territory: 'KZ', programme: 'INSIGHT' }]);
});

/** With whatever is open; in both schemes, unless a long page is tested for one. */
async function expectAccessible(page: Page, schemes: readonly Scheme[] = ['dark', 'light']): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    // The colours follow a moment after the scheme.
    await expect.poll(() => accessibilityFaults(page)).toEqual([]);
  }
}

test('a leader takes a figure apart, and goes back to what was known yesterday', async ({ page }) => {
  const refused = refusals(page);
  await signInAs(page, LEADER, 'kk', '?programme=INSIGHT');
  // (80 + 20 + 60 + 10) / 4
  const accepted = page.getByRole('link', { name: '42,5%', exact: true }).first();
  await accepted.click();
  const panel = page.getByRole('dialog', { name: 'Қалай есептелген: Қабылданған орындалу' });
  await expect(panel.getByRole('definition').first()).toHaveText('1,7');
  await expect(panel.getByRole('definition').last()).toHaveText('4');
  await expect(panel.getByText('Төмендегі жолдардың қосындысы дәл осы санды береді.')).toBeVisible();
  await expect(panel.getByRole('row')).toHaveCount(1 + 4);
  await expect(panel.getByText('қосындысы: 1,7 / 4')).toBeVisible();
  await expect(panel.getByRole('row', { name: /Көпір/ })).toContainText('20,0%');
  await expectAccessible(page);
  await expect(page).toHaveURL(/explain=measures\.accepted/);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page).not.toHaveURL(/explain/);

  await page.getByRole('button', { name: 'Өткен күнгі көрініс' }).click();
  const yesterday = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
  const asked = page.getByRole('dialog', { name: 'Сол күні не белгілі еді' });
  await asked.getByLabel('Күні').fill(yesterday);
  await asked.getByRole('button', { name: 'Көрсету', exact: true }).click();
  await expect(page.getByText('күнгі мәлімет бойынша')).toBeVisible();
  await expect(page.locator('[data-track="accepted"]').first()).toContainText('0,0%');
  await expect(page.getByRole('table', { name: /сол күнгі және бүгінгі/ })).toContainText('Қазақстан');
  await expectAccessible(page, ['dark']);
  await page.getByRole('button', { name: 'Бүгінгі күнге оралу' }).click();
  await expect(page.locator('[data-track="accepted"]').first()).toContainText('42,5%');
  expect(refused).toEqual([]);
});

test('two regions are compared, and what slips is found by its reason', async ({ page }) => {
  await signInAs(page, LEADER, 'kk', `compare?programme=INSIGHT&places=${AKMOLA}`);
  const add = page.getByRole('combobox', { name: 'Аумақ қосу' });
  // Typed again should the page have been drawn anew meanwhile.
  await expect(async () => {
    await add.fill('атырау обл');
    await page.getByRole('treeitem', { name: /Атырау облысы/ }).click({ timeout: 2_000 });
  }).toPass();
  await expect(page).toHaveURL(/places=110000000%2C230000000/);
  const figures = page.getByRole('table', { name: /^Аумақтардың барлық көрсеткіші/ });
  await expect(figures.getByRole('row', { name: /^Қабылданған орындалу/ })).toHaveText(
    'Қабылданған орындалу35,0%50,0%+15,0 п. т.',
  );
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV жүктеп алу' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Қабылданған орындалу,%,35,50,15\r\n');

  await page.getByRole('link', { name: 'Кешігіп жатқандар' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Кешігіп жатқандар');
  const list = page.getByRole('table', { name: /^Кешігіп жатқан іс-шаралар/ });
  await expect(list.getByRole('row')).toHaveCount(1 + 2);
  await page.getByRole('button', { name: /^Жер мәселесі/ }).click();
  await expect(page).toHaveURL(/reason=land/);
  await expect(list.getByRole('row')).toHaveCount(1 + 1);
  // Of four equal weights, 50 planned and 20 accepted: 30 / 4.
  await expect(list.getByRole('row', { name: /Көпір/ })).toContainText('−7,5');
  await expect(list).toContainText('Көпір басқармасы');
  await expectAccessible(page);
  await page.goBack();
  await expect(list.getByRole('row')).toHaveCount(1 + 2);

  // What both take, of four: (20 − 50 + 10 − 50) / 4.
  await page.locator('dl').getByRole('link', { name: /17,5/ }).click();
  const cost = page.getByRole('dialog', { name: 'Қалай есептелген: Кешігу орындалудан қанша алады' });
  await expect(cost.getByRole('definition').first()).toHaveText('−0,7');
  await expect(cost.getByRole('row')).toHaveCount(1 + 4);
});

test('a figure of one executor is taken apart, and the link to it opens it again', async ({ page }) => {
  const name = 'Көпір басқармасы';
  await signInAs(page, LEADER, 'kk', `executor?programme=INSIGHT&name=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name: '20,0%', exact: true }).first().click();
  const panel = page.getByRole('dialog', { name: 'Қалай есептелген: Қабылданған орындалу' });
  await expect(panel.getByText(`Орындаушы: ${name}`)).toBeVisible();
  await expect(panel.getByRole('definition')).toHaveText(['0,2', '1']);
  await expect(panel.getByRole('row')).toHaveCount(1 + 1);
  await page.reload();
  await expect(panel.getByRole('row', { name: /Көпір/ })).toContainText('20,0%');
  await expectAccessible(page, ['dark']);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/explain/);
});
