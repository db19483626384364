import { expect, test } from '@playwright/test';
import { inventedBoundaries } from '../support/invented-boundaries';
import { faultsInBothSchemes } from './accessibility-faults';
import { ADMINISTRATOR_TOKEN } from './administrator-token';
import { refusals, settle, signInAs } from './people';

const KEEPER = 'Map Keeper';

/** The regions as rectangles, and one feature that is no area. */
async function mapFile(address: string): Promise<Buffer> {
  const answer = await fetch(`${address}/api/v1/territories?level=1&limit=200`, {
    headers: { authorization: `Bearer ${ADMINISTRATOR_TOKEN}` },
  });
  const { items } = (await answer.json()) as { items: Parameters<typeof inventedBoundaries>[0] };
  const line = {
    type: 'LineString',
    coordinates: [
      [50, 50],
      [51, 51],
    ],
  };
  const bad = { type: 'Feature', properties: { code: items[0].code }, geometry: line };
  const features = [bad, ...inventedBoundaries(items)];
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
}

/** Takes the last import back, so that the next journeys see tiles again. */
async function takeBack(address: string): Promise<void> {
  const headers = { authorization: `Bearer ${ADMINISTRATOR_TOKEN}` };
  const answer = await fetch(`${address}/api/v1/imports?limit=1`, { headers });
  const { items } = (await answer.json()) as { items: { id: string }[] };
  const path = `/api/v1/imports/${items[0].id}/revert`;
  const reverted = await fetch(`${address}${path}`, { method: 'POST', headers });
  expect(reverted.ok).toBe(true);
}

test('an administrator sees boundaries on a map before they are saved, and what locking a period freezes', async ({
  page,
  baseURL,
}) => {
  await settle(baseURL!, KEEPER, [{ role: 'administrator', territory: 'KZ' }]);
  const refused = refusals(page);
  await signInAs(page, KEEPER, 'ru');
  await page.getByRole('link', { name: 'Территории', exact: true }).click();
  await page.getByRole('link', { name: 'Границы', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Границы');

  const buffer = await mapFile(baseURL!);
  await page
    .getByLabel('Выбрать файл для загрузки')
    .setInputFiles({ name: 'map.geojson', mimeType: 'application/geo+json', buffer });
  await expect(page.getByRole('img', { name: 'Карта загруженного файла' })).toBeVisible();
  const list = page.getByRole('table', { name: 'Объекты файла' });
  await expect(list.getByRole('row', { name: /^1 .*не принят/ })).toBeVisible();
  await expect(list.getByRole('row', { name: /новая граница/ }).first()).toBeVisible();
  expect(await faultsInBothSchemes(page)).toEqual([]);
  await page.getByRole('button', { name: /^Записать/ }).click();
  await expect(page.getByRole('img', { name: 'Карта нынешних границ' })).toBeVisible();

  await page.getByRole('link', { name: 'Обзор', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Плитки' })).toBeAttached();
  await expect(
    page
      .getByRole('group', { name: /^Карта регионов/ })
      .getByRole('button')
      .first(),
  ).toBeVisible();
  expect(await faultsInBothSchemes(page)).toEqual([]);
  await takeBack(baseURL!);

  await page.getByRole('link', { name: 'Календарь', exact: true }).click();
  await page.getByRole('button', { name: 'Закрыть период' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('числа всех территорий фиксируются выпуском');
  expect(await faultsInBothSchemes(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Отмена' }).click();
  expect(refused).toEqual([]);
});
