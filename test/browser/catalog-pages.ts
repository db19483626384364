import { expect } from '@playwright/test';
import { ADMINISTRATOR_TOKEN } from './administrator-token';

/** Every page of the app with an address that leads to data of the journeys' programme. */
export async function catalogPages(address: string): Promise<{ name: string; path: string }[]> {
  const { knownData, PAGE_CATALOG } = await import('../../scripts/web/page-catalog.mjs');
  const known = await knownData(async (path: string) => {
    const headers = { authorization: `Bearer ${ADMINISTRATOR_TOKEN}` };
    const answer = await fetch(`${address}/api/v1${path}`, { headers });
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }, 'OVERVIEW');
  const pages = PAGE_CATALOG.map(({ name, path }) => ({ name, path: path(known) }));
  const missing = pages.filter(({ path }) => path === undefined).map(({ name }) => name);
  expect(missing).toEqual([]);
  return pages.flatMap(({ name, path }) => (path === undefined ? [] : [{ name, path }]));
}
