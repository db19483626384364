import { setTimeout as sleep } from 'node:timers/promises';
import type { Cells } from '../support/country-under-test';
import { FILE_FORMS, fileOf, type FileForm } from '../support/files/file-forms';
import { PeopleUnderTest } from '../support/people-under-test';
import type { PersonAtPage } from '../support/person-at-page';
import type { ImportView } from '../support/platform-under-test';

jest.setTimeout(120_000);

const PROGRAMME = 'SCOPE';
const OVER = ['applied', 'rejected', 'failed'];

let people: PeopleUnderTest;
let liaison: PersonAtPage;

beforeAll(async () => {
  people = await PeopleUnderTest.open();
  await people.country.programme(PROGRAMME);
  await people.country.roadMap(
    PROGRAMME,
    ['100', '101', '201', '200', 'KZ'].map((territory_code) => ({ territory_code, item_code: 'A' })),
  );
  const grants = [{ role: 'liaison', territory: '100', programme: PROGRAMME }];
  liaison = (await people.person('Northern Liaison', grants)).page;
});

afterAll(async () => {
  await people.platform.untilFolded();
  await people.close();
});

async function sent(
  form: FileForm,
  rows: readonly Cells[],
  onError: 'skip' | 'reject',
): Promise<{ view: ImportView; findings: unknown[] }> {
  const { content, fileName } = fileOf(form, rows);
  const body = new FormData();
  for (const [name, value] of Object.entries({ kind: 'progress', programme: PROGRAMME, onError }))
    body.set(name, value);
  body.set('file', new Blob([content as BlobPart]), fileName);
  const { address } = people.platform;
  const headers = { origin: address, cookie: liaison.cookieHeader() };
  const answer = await fetch(`${address}/api/v1/imports`, { method: 'POST', headers, body });
  expect(answer.status).toBe(202);
  const { id } = (await answer.json()) as ImportView;
  for (const until = Date.now() + 20_000; ; await sleep(20)) {
    const view = await liaison.call<ImportView>('GET', `/imports/${id}`);
    if (!OVER.includes(view.status) && Date.now() < until) continue;
    const { items } = await liaison.call<{ items: Record<string, unknown>[] }>(
      'GET',
      `/imports/${id}/findings`,
    );
    const findings = items.map(({ row, column, code, params }) => [row, column, code, params]);
    return { view, findings };
  }
}

/** The liaison's own region and a district in it, then a neighbour, what lies above, and a district elsewhere. */
const rowsWith = (narrative: string): Cells[] =>
  ['100', '101', '200', 'KZ', '201'].map((territory_code) => ({
    ...{ territory_code, item_code: 'A', period: '2026-03', value: 5, narrative },
  }));
const FINDINGS = [
  [4, 'territory_code', 'ROW.OUT_OF_SCOPE', { value: '200' }],
  [5, 'territory_code', 'ROW.OUT_OF_SCOPE', { value: 'KZ' }],
  [6, 'territory_code', 'ROW.OUT_OF_SCOPE', { value: '201' }],
];

async function recorded(narrative: string): Promise<string[]> {
  const rows = await people.platform.database.query<{ code: string }>(
    `select t.code from progress_entry e join item i on i.id = e.item_id join territory t on t.id = i.territory_id
      where e.narrative = $1 order by 1`,
    [narrative],
  );
  return rows.map(({ code }) => code);
}

describe.each(FILE_FORMS)('rows outside the grant of their sender as %s', (form) => {
  it('are left out, and those inside apply', async () => {
    const { view, findings } = await sent(form, rowsWith(`skip ${form}`), 'skip');
    expect([view.status, view.acceptedRows, view.rejectedRows]).toEqual(['applied', 2, 3]);
    expect(findings).toEqual(FINDINGS);
    expect(await recorded(`skip ${form}`)).toEqual(['100', '101']);
  });

  it('take the whole file with them where the sender wants all or nothing', async () => {
    const { view, findings } = await sent(form, rowsWith(`reject ${form}`), 'reject');
    expect([view.status, view.acceptedRows, view.rejectedRows]).toEqual(['rejected', 0, 5]);
    expect(findings).toEqual(FINDINGS);
    expect(await recorded(`reject ${form}`)).toEqual([]);
  });
});
