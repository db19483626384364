import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { accessibilityFaults } from './accessibility-faults';
import { emailOf, invite, PASSWORD, settle, signInAs, speak } from './people';

const LEADER = [{ role: 'leader', territory: 'KZ' }];
const STEP_MS = 30_000;

/** The code of an authenticator app, so many steps of half a minute from now: one is taken once. */
function codeOf(secret: string, steps = 0): string {
  const app = new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')) });
  return app.generate({ timestamp: Date.now() + steps * STEP_MS });
}

test('an invitation leads to a password, and the password to the country, in Kazakh', async ({
  page,
  baseURL,
}) => {
  const link = await invite(baseURL!, 'Invited Leader', LEADER);
  await speak(page, 'kk');
  await page.goto(`/${link}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Жаңа құпиясөз');
  expect(page.url()).not.toContain('password=');
  expect(await accessibilityFaults(page)).toEqual([]);
  const first = page.getByLabel('Жаңа құпиясөз', { exact: true });
  const again = page.getByLabel('Жаңа құпиясөз тағы бір рет');
  const save = page.getByRole('button', { name: 'Құпиясөзді сақтау' });
  await first.fill('invited leader 2026');
  await again.fill('invited leader 2026');
  await save.click();
  await expect(page.getByText('Табуға тым оңай.')).toBeVisible();
  await first.fill(PASSWORD);
  await again.fill(`${PASSWORD}!`);
  await save.click();
  await expect(page.getByText('Құпиясөздер бірдей емес.')).toBeVisible();
  await again.fill(PASSWORD);
  await save.click();
  await expect(page.getByText('Құпиясөз сақталды.')).toBeVisible();
  await page.getByRole('link', { name: 'Кіру бетіне' }).click();
  await page.getByLabel('Электрондық пошта').fill(emailOf('Invited Leader'));
  await page.getByLabel('Құпиясөз', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Қазақстан');
  await page.goto(`/${link}`);
  await page.getByLabel('Жаңа құпиясөз', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Жаңа құпиясөз тағы бір рет').fill(PASSWORD);
  await page.getByRole('button', { name: 'Құпиясөзді сақтау' }).click();
  await expect(page.getByRole('alert')).toContainText('Сілтеме');
});

test('password managers know the fields, and guessing is stopped for a while, in Russian', async ({
  page,
  baseURL,
}) => {
  await settle(baseURL!, 'Guessed Leader', LEADER);
  await speak(page, 'ru');
  await page.goto('/?programme=OVERVIEW');
  const email = page.getByLabel('Электронная почта');
  const password = page.getByLabel('Пароль', { exact: true });
  await expect(email).toBeFocused();
  await expect(email).toHaveAttribute('autocomplete', 'username');
  await expect(password).toHaveAttribute('autocomplete', 'current-password');
  await email.fill(emailOf('Guessed Leader'));
  const enter = page.getByRole('button', { name: 'Войти', exact: true });
  for (let round = 0; round < 5; round += 1) {
    await password.fill(`wrong guess ${round}`);
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/session'));
    await enter.click();
    await answered;
    await expect(page.getByRole('alert')).toContainText('Войти не удалось');
  }
  await password.fill(PASSWORD);
  await enter.click();
  await expect(page.getByRole('alert')).toContainText(/Слишком много попыток.*\d+/);
  await expect(page.getByRole('button', { name: /Повторить через \d+ с/ })).toBeDisabled();
  expect(await accessibilityFaults(page)).toEqual([]);
  await expect(enter).toBeEnabled({ timeout: 25_000 });
  await enter.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Казахстан');
  await expect(page).toHaveURL(/programme=OVERVIEW/);
});

test('a second factor is set up, asked for, replaced by a recovery code and turned off, in English', async ({
  page,
  baseURL,
}) => {
  await settle(baseURL!, 'Careful Leader', LEADER);
  await signInAs(page, 'Careful Leader', 'en');
  await page.getByRole('button', { name: 'Signed in as Careful Leader' }).click();
  await page.getByRole('link', { name: 'My account' }).click();
  const factor = page.getByRole('region', { name: 'Second factor' });
  await factor.getByLabel('Present password').fill('not the one');
  await factor.getByRole('button', { name: 'Set up an app' }).click();
  await expect(factor.getByRole('alert')).toContainText('The present password is wrong');
  await factor.getByLabel('Present password').fill(PASSWORD);
  await factor.getByRole('button', { name: 'Set up an app' }).click();
  const secret = (await factor.locator('code').first().textContent())!;
  await expect(factor.getByRole('link')).toHaveAttribute('href', /^otpauth:\/\/totp\//);
  expect(await accessibilityFaults(page)).toEqual([]);
  await factor.getByLabel('The code that the app shows').fill('000000');
  await factor.getByRole('button', { name: 'Turn on' }).click();
  await expect(factor.getByRole('alert')).toContainText('The code is wrong');
  await factor.getByLabel('The code that the app shows').fill(codeOf(secret, -1));
  await factor.getByRole('button', { name: 'Turn on' }).click();
  const codes = factor.getByRole('group', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const [recovery] = await codes.allTextContents();
  await factor.getByRole('button', { name: 'I have kept it' }).click();
  await expect(factor.getByText('Recovery codes left: 10')).toBeVisible();

  const signOut = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Signed in as Careful Leader' }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  };
  await signOut();
  await signInAs(page, 'Careful Leader', 'en', 'account');
  await expect(page.getByRole('heading', { level: 1, name: 'Second step' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel('Code from the app').fill(codeOf(secret));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();

  await signOut();
  await signInAs(page, 'Careful Leader', 'en');
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code').fill(recovery);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
  await page.goto('/account');
  await expect(factor.getByText('Recovery codes left: 9')).toBeVisible();
  await factor.getByRole('button', { name: 'Turn off' }).click();
  await factor.getByLabel('Code from the app').fill(codeOf(secret, 1));
  await factor.getByRole('button', { name: 'Turn off' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await signInAs(page, 'Careful Leader', 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
});

test('whoever forgot asks for a link and learns nothing of who is here', async ({ page }) => {
  await speak(page, 'ru');
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Забыли пароль?' }).click();
  await page.getByLabel('Электронная почта').fill('nobody@browser.example');
  await page.getByRole('button', { name: 'Отправить ссылку' }).click();
  await expect(page.getByRole('status')).toContainText('Если адрес nobody@browser.example здесь известен');
});
