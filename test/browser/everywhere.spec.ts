import { expect, test } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { refusals, settle, signInAs } from './people';

const ATYRAU = '230000000';
const AKMOLA = '110000000';

test('what every page has: a title and the focus on arrival, keys, saved views, and a word on what is elsewhere', async ({
  page,
  baseURL,
}) => {
  await settle(baseURL!, 'Everywhere Leader', [{ role: 'leader', territory: ATYRAU, programme: 'OVERVIEW' }]);
  const refused = refusals(page);
  await signInAs(page, 'Everywhere Leader', 'ru');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page).toHaveTitle('Обзор · Атырауская область · Уәде');

  await page.getByRole('link', { name: 'Что отстаёт', exact: true }).click();
  await expect(page).toHaveTitle('Что отстаёт · Уәде');
  await expect(heading).toBeFocused();
  await expect(page.locator('[data-arrival]')).toHaveText('Что отстаёт');
  await page.getByText('Показатели', { exact: true }).first().click();
  await expect(page).toHaveURL(/set=indicators/);
  await expect(heading).not.toBeFocused();

  await page.getByRole('button', { name: 'Клавиши и справка' }).click();
  const help = page.getByRole('dialog', { name: 'Клавиши и справка' });
  await expect(help.getByText('это окно')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Сохранённые виды' }).click();
  const views = page.getByRole('dialog', { name: 'Сохранённые виды' });
  const name = views.getByLabel('Название этой страницы');
  await expect(name).toHaveValue('Что отстаёт');
  await name.fill('Отстающие показатели');
  await page.keyboard.press('Enter');
  await views.getByRole('button', { name: 'Сделать стартовой страницей: Отстающие показатели' }).click();
  await expect(views.getByRole('status')).toHaveText(/Теперь после входа открывается/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await views.getByRole('button', { name: /^Удалить/ }).click();
  await views.getByRole('button', { name: 'Вернуть' }).click();
  await expect(views.getByRole('link', { name: 'Отстающие показатели' })).toHaveAttribute(
    'aria-current',
    'page',
  );

  await page.context().clearCookies();
  await signInAs(page, 'Everywhere Leader', 'ru');
  await expect(page).toHaveURL(/\/slipping\?set=indicators$/);

  // The same link in somebody else's hands: it says which place it is about, and nothing was asked that would be refused.
  await page.goto(`/items?programme=OVERVIEW&territory=${AKMOLA}`);
  await expect(heading).toHaveText('«Акмолинская область» — вне вашего доступа');
  await page.goto('/nowhere');
  await expect(heading).toHaveText('Такой страницы нет');
  await expect(page.getByRole('navigation', { name: 'Страницы' })).toBeVisible();
  expect(refused).toEqual([]);

  // A newer version took the place of the one on screen: what is missing says so, the page stays, and loading it anew helps.
  await page.route(/session-window/, (route) => route.abort());
  const menu = page.getByRole('button', { name: /Everywhere Leader/ });
  await menu.click();
  await expect(page.getByRole('alert')).toContainText('установлена новая версия');
  await expect(heading).toHaveText('Такой страницы нет');
  await page.unroute(/session-window/);
  await page.getByRole('alert').getByRole('button', { name: 'Повторить' }).click();
  await menu.click();
  await expect(page.getByRole('dialog', { name: 'Everywhere Leader' })).toBeVisible();
});

test('a place is followed with the lines one draws, and no longer', async ({ page, baseURL }) => {
  await settle(baseURL!, 'Following Leader', [{ role: 'leader', territory: ATYRAU, programme: 'OVERVIEW' }]);
  const refused = refusals(page);
  await signInAs(page, 'Following Leader', 'en');
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  const window = page.getByRole('dialog', { name: /^Follow: Atyrau/ });
  await window.getByRole('checkbox', { name: 'Accepted is behind plan' }).check();
  await window.getByLabel('Accepted is behind plan: line, pp').fill('200');
  expect(await accessibilityFaults(page)).toEqual([]);
  await window.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(window.getByRole('alert')).toHaveText(/at most 100/);
  await window.getByLabel('Accepted is behind plan: line, pp').fill('12.5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'You follow this place' })).toBeFocused();

  await page.goto('/account#told');
  const follows = page.getByRole('list', { name: 'Places I follow' });
  await expect(follows.getByRole('listitem')).toHaveText(/Atyrau.*Accepted is behind plan from 12\.5 pp/);
  await follows.getByRole('button', { name: /^Stop following/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await follows.getByRole('button', { name: /^Change/ }).click();
  await expect(page.getByLabel('Accepted is behind plan: line, pp')).toHaveValue('12.5');
  expect(refused).toEqual([]);
});
