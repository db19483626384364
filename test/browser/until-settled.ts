import { expect, type Page } from '@playwright/test';

const WAITING = '[aria-busy="true"], .mantine-Skeleton-root';
const PATIENCE_MS = 20_000;

/** Everything the page draws has come, also what is fetched only when the reader comes near it. */
export async function untilSettled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect
    .poll(
      () =>
        page.evaluate((selector) => {
          const waiting = document.querySelectorAll(selector);
          waiting[0]?.scrollIntoView({ block: 'center' });
          return waiting.length;
        }, WAITING),
      { timeout: PATIENCE_MS },
    )
    .toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
}
