import { expect, test } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { emailOf, PASSWORD, refusals, settle, signInAs } from './people';
import { untilSettled } from './until-settled';

const ATYRAU = '230000000';
const AKMOLA = '110000000';

test('a regional leader lands on the region, and nothing asks for what they may not see', async ({
  page,
  baseURL,
}) => {
  await settle(baseURL!, 'Atyrau Leader', [{ role: 'leader', territory: ATYRAU, programme: 'OVERVIEW' }]);
  const refused = refusals(page);
  await signInAs(page, 'Atyrau Leader', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Атырауская область');
  // Two districts with eight measures each: (80 + 40) / 2 and (80 + 20) / 2; four of sixteen seen at 60.
  await expect(page.locator('[data-track="reported"]')).toContainText('60,0');
  await expect(page.locator('[data-track="accepted"]')).toContainText('50,0');
  await expect(page.locator('[data-track="verified"]')).toContainText('15,0');
  await expect(page.getByRole('navigation', { name: 'Путь по территориям' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Программа' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Загрузить отчёт' })).toHaveCount(0);
  const districts = page.getByRole('region', { name: 'Атырауская область: районы' });
  await districts.getByRole('button', { name: /^Жылыойский район/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Жылыойский район');
  await expect(page.locator('[data-track="reported"]')).toContainText('40,0');
  const way = page.getByRole('navigation', { name: 'Путь по территориям' }).getByRole('link');
  await expect(way).toHaveText(['Атырауская область']);
  await way.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Атырауская область');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(refused).toEqual([]);
  await page.goto(`/?programme=OVERVIEW&territory=${AKMOLA}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '«Акмолинская область» — вне вашего доступа',
  );
  await page.getByRole('link', { name: 'К моей территории' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Атырауская область');
  expect(refused).toEqual([]);
});

test('with grants in two regions there is a switch between them, in Kazakh', async ({ page, baseURL }) => {
  await settle(baseURL!, 'Two Regions', [
    { role: 'leader', territory: ATYRAU },
    { role: 'liaison', territory: AKMOLA },
  ]);
  const refused = refusals(page);
  await signInAs(page, 'Two Regions', 'kk', '?programme=OVERVIEW');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Ақмола облысы');
  await page.getByRole('combobox', { name: 'Аумақ' }).selectOption({ label: 'Атырау облысы' });
  await expect(title).toHaveText('Атырау облысы');
  await expect(page).toHaveURL(/territory=230000000/);
  await page.goBack();
  await expect(title).toHaveText('Ақмола облысы');
  expect(refused).toEqual([]);
});

test('whoever was given no role is told so', async ({ page, baseURL }) => {
  await settle(baseURL!, 'No Role', []);
  const refused = refusals(page);
  await signInAs(page, 'No Role', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is nothing here for you to see yet',
  );
  await page.getByRole('link', { name: 'To my account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My account');
  await expect(page.getByText('You have no role yet.')).toBeVisible();
  expect(refused).toEqual([]);
});

test('a person ends their other sessions, makes a token and revokes it', async ({
  page,
  browser,
  playwright,
  baseURL,
}) => {
  await settle(baseURL!, 'Token Maker', [{ role: 'leader', territory: ATYRAU }]);
  const elsewhere = await browser.newContext({ baseURL });
  await signInAs(await elsewhere.newPage(), 'Token Maker', 'en');
  for (const device of ['phone', 'tablet']) {
    const data = { email: emailOf('Token Maker'), password: PASSWORD };
    const one = await playwright.request.newContext({ baseURL, userAgent: device });
    expect((await one.post('/api/v1/session', { data })).status()).toBe(200);
    await one.dispose();
  }
  await signInAs(page, 'Token Maker', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atyrau Region');
  await page.goto('/account');
  const sessions = page.getByRole('region', { name: 'Where I am signed in' }).getByRole('listitem');
  await expect(sessions).toHaveCount(4);
  await sessions.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(sessions).toHaveCount(3);
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(sessions).toHaveCount(1);
  await expect(page.getByText('You are signed out everywhere else.')).toBeVisible();
  const tokens = page.getByRole('region', { name: 'Access for programs' });
  await tokens.getByLabel('What it is for').fill('nightly copy');
  await tokens.getByLabel('Present password').fill(PASSWORD);
  await tokens.getByRole('button', { name: 'Make a token' }).click();
  const secret = (await tokens.getByRole('status').locator('code').textContent())!;
  const read = (): Promise<number> =>
    fetch(`${baseURL}/api/v1/programmes`, { headers: { authorization: `Bearer ${secret}` } }).then(
      ({ status }) => status,
    );
  expect(await read()).toBe(200);
  await tokens.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByText(secret)).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Loaded anew, because colours that are still changing have no contrast to speak of.
    await page.reload();
    await expect(tokens.getByText('nightly copy')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await tokens.getByRole('button', { name: 'Revoke the token “nightly copy”' }).click();
  await expect(tokens.getByText('There are no tokens.')).toBeVisible();
  await expect.poll(read).toBe(401);
  await elsewhere.close();
});

test('whoever comes after somebody whose session has ended reads what is theirs', async ({
  page,
  baseURL,
}) => {
  await settle(baseURL!, 'Comes First', [{ role: 'leader', territory: ATYRAU, programme: 'OVERVIEW' }]);
  await settle(baseURL!, 'Comes After', [{ role: 'leader', territory: AKMOLA, programme: 'PREVIEW' }]);
  await signInAs(page, 'Comes First', 'en');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Atyrau Region');
  await untilSettled(page);
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Previous period' }).click();
  await expect(title).toHaveText('Sign in');
  const refused = refusals(page);
  await page.getByLabel('E-mail address').fill(emailOf('Comes After'));
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Akmola Region');
  await expect(page.getByText('Preview ·')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Programme' })).toHaveCount(0);
  expect(refused).toEqual([]);
});
