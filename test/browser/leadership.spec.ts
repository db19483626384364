import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { refusals, settle, signInAs } from './people';
import { PlatformClient } from './platform-client';
import { REPORTING_MONTHS } from './reporting-months';

const PROGRAMME = 'WAYDOWN';
const ZHYLYOI = '233600000';
const { first, before, last, end } = REPORTING_MONTHS;

const inThreeLanguages = (kk: string, ru: string, en: string) => ({ kk, ru, en });

const programme = {
  code: PROGRAMME,
  party: 'Invented',
  title: inThreeLanguages('Жол', 'Путь вниз', 'Way down'),
  term: { start: `${first}-01`, end: `${end}-28` },
  reporting: 'month',
  directions: [{ code: 'WAT', title: inThreeLanguages('Су', 'Вода', 'Water') }],
  promises: [
    {
      code: 'WAT-1',
      direction: 'WAT',
      text: inThreeLanguages(
        'Әр ауылға таза су.',
        'Чистая вода в каждом селе.',
        'Clean water in every village.',
      ),
      source: { document: 'Programme', page: '4', date: '2024-11-01' },
      testable: true,
    },
  ],
};

/** Two measures past their deadline and two with time left, all of one promise. */
const measures = [1, 2, 3, 4].map((number) => ({
  territory_code: ZHYLYOI,
  item_code: `M-${number}`,
  type: 'measure',
  kind: 'stages',
  title_ru: `Водопровод в селе ${number}`,
  title_en: `Water for village ${number}`,
  completion_form: 'Акт приёмки',
  lead_executor: 'Управление водных ресурсов',
  direction_code: 'WAT',
  promise_code: 'WAT-1',
  deadline: number <= 2 ? `${before}-20` : `${end}-01`,
}));

async function standsStill(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('status', { name: 'Загрузка…' })).toHaveCount(0);
}

test.beforeAll(async ({ baseURL }) => {
  const platform = new PlatformClient(baseURL!);
  await platform.programme(programme);
  await platform.roadMap(PROGRAMME, measures);
  const report = { territory_code: ZHYLYOI, period: last };
  await platform.report(PROGRAMME, [
    { ...report, item_code: 'M-1', value: 40 },
    { ...report, item_code: 'M-2', value: 60 },
    { ...report, item_code: 'M-3', value: 50 },
  ]);
  await platform.accept(PROGRAMME, ZHYLYOI);
  await settle(baseURL!, 'Way Down', [{ role: 'leader', territory: 'KZ', programme: PROGRAMME }]);
});

test('a leader goes from the country down to one measure, and back to the list as it was', async ({
  page,
}) => {
  const refused = refusals(page);
  const title = page.getByRole('heading', { level: 1 });
  await signInAs(page, 'Way Down', 'ru');
  await expect(title).toHaveText('Казахстан');
  const map = page.getByRole('group', { name: /^Карта регионов/ });
  await map.getByRole('button', { name: /^Атырауская область/ }).click();
  await expect(title).toHaveText('Атырауская область');
  await page
    .getByRole('button', { name: /^Жылыойский район/ })
    .first()
    .click();
  await expect(title).toHaveText('Жылыойский район');

  await page.getByRole('link', { name: 'Дорожная карта' }).click();
  await expect(title).toHaveText('Дорожная карта: Жылыойский район');
  const rows = page.getByRole('table', { name: /^Мероприятия и показатели/ }).locator('tbody tr');
  await expect(rows).toHaveCount(4);
  await page
    .getByRole('button', { name: /^Просрочено/ })
    .first()
    .click();
  await expect(rows).toHaveCount(2);
  await expect(page).toHaveURL(/status=overdue/);
  await standsStill(page);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Водопровод в селе 1' }).click();
  await expect(title).toHaveText('Водопровод в селе 1');
  await expect(page.getByText('Принято 40,0\u00a0%.', { exact: false })).toBeVisible();
  await expect(page.getByText('Акт приёмки')).toBeVisible();
  await standsStill(page);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.goBack();
  await expect(title).toHaveText('Дорожная карта: Жылыойский район');
  await expect(page).toHaveURL(/status=overdue/);
  await expect(rows).toHaveCount(2);
  expect(refused).toEqual([]);
});

test('a promise says how its verdict came about, in the dark too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await signInAs(page, 'Way Down', 'ru', 'promises');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Обещания');
  const promise = page.getByRole('listitem').filter({ hasText: 'Чистая вода в каждом селе.' });
  await expect(promise).toContainText('в работе');
  await standsStill(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await promise.getByRole('link', { name: 'Чистая вода в каждом селе.' }).click();
  await expect(title).toHaveText('«Чистая вода в каждом селе.»');
  await page.getByText('Как решает правило').click();
  await expect(page.getByText('всё остальное — это обещание')).toBeVisible();
  // (40 + 60 + 50 + 0) / 4 of four measures of one weight.
  await expect(page.locator('[data-thin="accepted"]').first()).toContainText('37,5');
  await standsStill(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Вода', exact: true }).click();
  await expect(title).toHaveText('Вода');
  await page.getByRole('link', { name: 'Водопровод в селе 2' }).click();
  await expect(title).toHaveText('Водопровод в селе 2');
  await standsStill(page);
  expect(await accessibilityFaults(page)).toEqual([]);
});
