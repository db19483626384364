import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility-faults';
import { openPage } from './open-page';

const OVERVIEW = '?programme=OVERVIEW';

/** Completion as the figures strip prints it, track by track. */
async function expectTracks(page: Page, tracks: { reported: string; accepted: string; verified: string }) {
  for (const [track, value] of Object.entries(tracks))
    await expect(page.locator(`[data-track="${track}"]`)).toContainText(value);
}

/** The country's tiles and lists stand still: the last figures have come. */
async function untilSettled(page: Page): Promise<void> {
  await expectTracks(page, { reported: '60', accepted: '53', verified: '10' });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

test('a signed link leads to the country on three tracks', async ({ page }) => {
  await openPage(page, OVERVIEW);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Қазақстан');
  expect(page.url()).not.toContain('token');
  // Of 24 measures, 8 each: (80 + 40 + 60) / 3; (80 + 20 + 60) / 3; 4 seen at 60: 240 / 24.
  await expectTracks(page, { reported: '60,0%', accepted: '53,3%', verified: '10,0%' });
});

test('the keyboard leads from the map to a region, and the back button returns', async ({ page }) => {
  await openPage(page, OVERVIEW);
  await untilSettled(page);
  await page
    .getByRole('radiogroup', { name: 'Картаның көрінісі' })
    .getByRole('radio', { checked: true })
    .focus();
  // Past the button that takes the map away.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const map = page.getByRole('group', { name: /^Өңірлер картасы/ });
  await expect(map.getByRole('button', { name: /^Абай облысы/ })).toBeFocused();
  // From Abai westwards along its row: Karaganda, Ulytau, Aktobe, Atyrau.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(map.getByRole('button', { name: /^Атырау облысы/ })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Атырау облысы');
  await expect(page).toHaveURL(/territory=230000000/);
  // Of 16 measures: (80 + 40) / 2; (80 + 20) / 2; 240 / 16.
  await expectTracks(page, { reported: '60,0%', accepted: '50,0%', verified: '15,0%' });

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Қазақстан');
  await expect(page).not.toHaveURL(/territory=/);
  await expectTracks(page, { reported: '60,0%', accepted: '53,3%', verified: '10,0%' });
});

test('the page speaks Russian and English, numbers included, and remembers it', async ({ page }) => {
  await openPage(page, OVERVIEW);
  await page.getByText('Рус', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Казахстан');
  await expect(page.getByRole('heading', { level: 2, name: 'Карта регионов' })).toBeVisible();
  await expectTracks(page, { reported: '60,0\u00a0%', accepted: '53,3\u00a0%', verified: '10,0\u00a0%' });
  await page.getByText('Eng', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kazakhstan');
  await expectTracks(page, { reported: '60.0%', accepted: '53.3%', verified: '10.0%' });
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Map of regions' })).toBeVisible();
});

test('map and chart have a table each, and the address restores them', async ({ page }) => {
  await openPage(page, `${OVERVIEW}&view=table&chart=table`, 'en');
  const map = page.getByRole('table', { name: /^Map of regions/ });
  // Atyrau is at 50 where 50 is planned, Akmola at 60.
  await expect(map.getByRole('row', { name: /^Atyrau Region/ })).toContainText('50.0%50.0%0.0');
  await expect(map.getByRole('row', { name: /^Akmola Region/ })).toContainText('+10.0 ahead of plan');
  const chosen = page.getByRole('table', { name: /^Completion by period/ }).locator('tr[aria-current]');
  await expect(chosen).toContainText('50.0%60.0%53.3%10.0%');
  await expect(chosen).toBeInViewport();
  await page.getByRole('radiogroup', { name: 'Map view' }).getByText('Map', { exact: true }).click();
  await expect(page).not.toHaveURL(/view=table/);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing on the overview breaks WCAG 2.2 AA in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openPage(page, OVERVIEW);
    await untilSettled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    const how = page.getByRole('button', { name: 'Қалай есептеледі: Орындалу', exact: true });
    await how.click();
    await expect(page.getByRole('dialog', { name: 'Орындалу' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(how).toBeFocused();
  });
}

test('a telephone shows everything without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page, `${OVERVIEW}&territory=230000000`, 'ru');
  await expectTracks(page, { reported: '60,0', accepted: '50,0', verified: '15,0' });
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overhang).toBe(0);
});
