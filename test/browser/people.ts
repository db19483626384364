import type { Page } from '@playwright/test';
import { ADMINISTRATOR_TOKEN } from './administrator-token';

/** Good enough for the policy, and of nobody's. */
export const PASSWORD = 'quiet-saxaul-harvest-moon';

interface AskedGrant {
  role: string;
  territory: string;
  programme?: string;
}

interface Invited {
  id: string;
  invitation: { link: string } | null;
}

export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@browser.example`;
}

async function post(address: string, path: string, body?: object): Promise<Response> {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMINISTRATOR_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** What follows the address of the platform in the link by which somebody chooses a password. */
export async function invite(address: string, name: string, grants: readonly AskedGrant[]): Promise<string> {
  const asked = { email: emailOf(name), name, language: 'en', grants };
  const { invitation } = (await (await post(address, '/users', asked)).json()) as Invited;
  const [, secret] = /(#password=\S+)/.exec(invitation?.link ?? '') ?? [];
  if (secret === undefined) throw new Error(`${name} was given no link`);
  return secret;
}

/** Lets somebody in who has chosen a password already. */
export async function settle(address: string, name: string, grants: readonly AskedGrant[]): Promise<void> {
  const token = (await invite(address, name, grants)).replace('#password=', '');
  await post(address, '/password-resets/completion', { token, password: PASSWORD });
}

/** Chooses a language for a page that has not been opened. */
export async function speak(page: Page, language: 'kk' | 'ru' | 'en'): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('uade.language', chosen), language);
}

const SUBMIT = { kk: 'Кіру', ru: 'Войти', en: 'Sign in' };
const PASSWORD_FIELD = { kk: 'Құпиясөз', ru: 'Пароль', en: 'Password' };
const EMAIL_FIELD = { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail address' };

/** Signs somebody in as they would themselves. */
export async function signInAs(
  page: Page,
  name: string,
  language: 'kk' | 'ru' | 'en',
  search = '',
): Promise<void> {
  await speak(page, language);
  await page.goto(`/${search}`);
  await page.getByLabel(EMAIL_FIELD[language], { exact: true }).fill(emailOf(name));
  await page.getByLabel(PASSWORD_FIELD[language], { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: SUBMIT[language], exact: true }).click();
}

/** What the console of a page said of requests that were refused for want of rights. */
export function refusals(page: Page): string[] {
  const seen: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 403) seen.push(`${response.request().method()} ${response.url()}`);
  });
  return seen;
}
