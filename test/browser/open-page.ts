import type { Page } from '@playwright/test';
import { ADMINISTRATOR_TOKEN } from './administrator-token';

/** Comes by a link that signs in. */
export async function openPage(page: Page, search: string, language?: 'kk' | 'ru' | 'en'): Promise<void> {
  if (language) await page.addInitScript((chosen) => localStorage.setItem('uade.language', chosen), language);
  await page.goto(`/${search}#token=${ADMINISTRATOR_TOKEN}`);
}
