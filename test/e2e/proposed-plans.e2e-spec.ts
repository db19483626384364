import { CountryUnderTest, type Cells } from '../support/country-under-test';
import { csvOf } from '../support/csv-of';
import type { ImportView } from '../support/platform-under-test';
import { TokenHolder } from '../support/token-holder';

jest.setTimeout(120_000);

const P = 'PLAN';

interface ProposalView extends ImportView {
  id: string;
  mode: string;
  failure: { code: string; params: Record<string, unknown> } | null;
}
interface NoticeView {
  kind: string;
  title: string;
  text: string;
}

let country: CountryUnderTest;
let liaison: TokenHolder;
let northern: TokenHolder;
let southern: TokenHolder;
let national: TokenHolder;

beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme(P);
  const make = (name: string, role: string, territory: string): Promise<TokenHolder> =>
    TokenHolder.make(country.platform, name, [{ role, territory }]);
  liaison = await make('Liaison', 'liaison', '101');
  northern = await make('Northern', 'analyst', '100');
  southern = await make('Southern', 'analyst', '200');
  national = await make('National', 'analyst', 'KZ');
});

afterAll(() => country.close());

async function send(
  who: TokenHolder,
  mode: 'preview' | 'apply',
  rows: readonly Cells[],
): Promise<{ status: number; body: ProposalView & { code?: string; params?: unknown } }> {
  const form = new FormData();
  const whole = rows.map((row) => ({
    ...{ type: 'measure', kind: 'stages', deadline: '2026-12-31', title_en: `Item ${row['item_code']}` },
    ...row,
  }));
  for (const [name, value] of Object.entries({ kind: 'road-maps', programme: P, mode }))
    form.set(name, value);
  form.set('file', new Blob([csvOf(whole)]), 'plan.csv');
  const headers = { authorization: who.authorization };
  const response = await country.platform.send('POST', '/imports', form, headers);
  return { status: response.status, body: (await response.json()) as ProposalView };
}

/** A proposal that has been looked through. */
async function proposed(who: TokenHolder, rows: readonly Cells[]): Promise<ProposalView> {
  const { status, body } = await send(who, 'preview', rows);
  expect(status).toBe(202);
  await country.platform.untilOver(body.id);
  return who.call<ProposalView>('GET', `/imports/${body.id}`);
}

async function noticesOf(who: TokenHolder): Promise<NoticeView[]> {
  await country.platform.untilFolded();
  return (await who.call<{ items: NoticeView[] }>('GET', '/notices?limit=100')).items;
}

async function codes(territory: string): Promise<string[]> {
  return [...(await country.items(P, territory, '2026-10')).keys()].sort();
}

describe('the first version of a road map', () => {
  it('is proposed by a liaison within the grant, and shows what it would do', async () => {
    const plan = await proposed(liaison, [
      { territory_code: '101', item_code: 'A' },
      { territory_code: '102', item_code: 'A' },
    ]);
    expect(plan).toMatchObject({ status: 'previewed', acceptedRows: 1, rejectedRows: 1 });
    const { items } = await northern.call<{
      items: { territory: string; itemCode: string; change: string }[];
    }>('GET', `/imports/${plan.id}/changes`);
    expect(items).toMatchObject([{ territory: '101', itemCode: 'A', change: 'new' }, { change: 'refused' }]);
    expect((await liaison.send('POST', `/imports/${plan.id}/apply`)).body).toMatchObject({
      code: 'REQUEST.FORBIDDEN',
      params: { action: 'road-map.manage', programme: P },
    });
    expect((await liaison.send('POST', `/imports/${plan.id}/decline`, { reason: 'No' })).status).toBe(403);
    expect((await southern.send('POST', `/imports/${plan.id}/apply`)).status).toBe(404);
    expect((await southern.send('POST', `/imports/${plan.id}/decline`, { reason: 'No' })).status).toBe(404);
    expect(await noticesOf(northern)).toMatchObject([
      {
        kind: 'decision_wanted',
        title: 'A version of the road map of Abai waits for a decision',
        text: '1 item would be added or edited.',
      },
    ]);
    expect(await noticesOf(national)).toHaveLength(1);
    expect(await noticesOf(southern)).toEqual([]);
    expect(await noticesOf(liaison)).toEqual([]);

    await northern.call('POST', `/imports/${plan.id}/apply`);
    expect(await country.platform.untilOver(plan.id)).toMatchObject({ status: 'applied', acceptedRows: 1 });
    expect(await codes('101')).toEqual(['A']);
    expect(await noticesOf(liaison)).toMatchObject([
      { kind: 'change_decided', title: 'The road map that you proposed was approved', text: '' },
    ]);
  });

  it('is not applied by who may only propose', async () => {
    const { status, body } = await send(liaison, 'apply', [{ territory_code: '101', item_code: 'Z' }]);
    expect([status, body.code, body.params]).toEqual([
      403,
      'REQUEST.FORBIDDEN',
      { action: 'road-map.manage', programme: P },
    ]);
  });

  it('may be looked at and applied by the same person, who is asked by nobody', async () => {
    const plan = await proposed(northern, [{ territory_code: '102', item_code: 'A' }]);
    await northern.call('POST', `/imports/${plan.id}/apply`);
    expect(await country.platform.untilOver(plan.id)).toMatchObject({ status: 'applied', acceptedRows: 1 });
    expect(await noticesOf(national)).toHaveLength(1);
  });
});

describe('a later version', () => {
  it('is not applied by who proposed it, but by a second person', async () => {
    const plan = await proposed(northern, [{ territory_code: '101', item_code: 'B' }]);
    const refused = await northern.send('POST', `/imports/${plan.id}/apply`);
    expect([refused.status, refused.body.code]).toEqual([403, 'IMPORT.SECOND_PERSON_NEEDED']);
    expect(await noticesOf(national)).toHaveLength(2);
    expect(await codes('101')).toEqual(['A']);
    await national.call('POST', `/imports/${plan.id}/apply`);
    expect(await country.platform.untilOver(plan.id)).toMatchObject({ status: 'applied', acceptedRows: 1 });
    expect(await codes('101')).toEqual(['A', 'B']);
  });

  it('waits for a second person when one alone sends it to be applied', async () => {
    const { status, body } = await send(northern, 'apply', [{ territory_code: '101', item_code: 'C' }]);
    expect(status).toBe(202);
    await country.platform.untilOver(body.id);
    expect(await northern.call('GET', `/imports/${body.id}`)).toMatchObject({
      ...{ status: 'previewed', mode: 'preview', acceptedRows: 1, rejectedRows: 0 },
    });
    const found = await northern.call<{ items: unknown[] }>('GET', `/imports/${body.id}/findings`);
    expect(found.items).toMatchObject([
      { code: 'IMPORT.SECOND_PERSON_NEEDED', severity: 'warning', row: null },
    ]);
    expect(await codes('101')).toEqual(['A', 'B']);
    expect((await noticesOf(national)).filter(({ kind }) => kind === 'decision_wanted')).toHaveLength(3);
    await national.call('POST', `/imports/${body.id}/apply`);
    await country.platform.untilOver(body.id);
    expect(await codes('101')).toEqual(['A', 'B', 'C']);
  });

  it('is applied at once when it changes nothing of what was approved', async () => {
    const { body } = await send(northern, 'apply', [
      { territory_code: '101', item_code: 'C' },
      { territory_code: '100', item_code: 'A' },
    ]);
    expect(await country.platform.untilOver(body.id)).toMatchObject({
      ...{ status: 'applied', acceptedRows: 1, unchangedRows: 1 },
    });
  });

  it('is the bootstrap token’s to apply alone', async () => {
    const view = await country.roadMap(P, [{ territory_code: '101', item_code: 'D' }]);
    expect(view).toMatchObject({ status: 'applied', acceptedRows: 1 });
  });

  it('is declined with a reason, which who proposed it is told, and may be proposed anew', async () => {
    const rows = [{ territory_code: '101', item_code: 'E' }];
    const plan = await proposed(liaison, rows);
    const silent = await northern.send('POST', `/imports/${plan.id}/decline`, { reason: '' });
    expect([silent.status, silent.body.code]).toEqual([400, 'REQUEST.INVALID']);
    const declined = await northern.call('POST', `/imports/${plan.id}/decline`, { reason: 'No money' });
    expect(declined).toMatchObject({
      status: 'rejected',
      failure: { code: 'IMPORT.DECLINED', params: { reason: 'No money' } },
    });
    expect((await noticesOf(liaison))[0]).toMatchObject({
      kind: 'change_decided',
      title: 'The road map that you proposed was declined',
      text: 'Reason: No money',
    });
    const again = await northern.send('POST', `/imports/${plan.id}/apply`);
    expect([again.status, again.body.code]).toEqual([409, 'IMPORT.ILLEGAL_TRANSITION']);
    const trail = await country.list<{ actorId: string; after: object }>('/audit', {
      action: 'import.declined',
    });
    expect(trail).toMatchObject([{ actorId: northern.id, after: { kind: 'road-maps', reason: 'No money' } }]);
    expect((await proposed(liaison, rows)).id).not.toBe(plan.id);
  });

  it('is the only thing that can be declined', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ kind: 'progress', programme: P, mode: 'preview' }))
      form.set(name, value);
    form.set('file', new Blob(['territory_code,item_code,period,value\n101,A,2026-03,10\n']), 'report.csv');
    const sent = await country.platform.send('POST', '/imports', form, {
      authorization: liaison.authorization,
    });
    const { id } = (await sent.json()) as { id: string };
    await country.platform.untilOver(id);
    const { status, body } = await northern.send('POST', `/imports/${id}/decline`, { reason: 'No' });
    expect([status, body.code]).toEqual([409, 'IMPORT.NOT_DECLINABLE']);
  });
});

describe('a change that somebody asks for', () => {
  it('is told to those who may decide on it, but not to who asks', async () => {
    const { id } = await country.item(P, '101', 'A', '2026-10');
    await northern.call('POST', `/items/${id}/changes`, {
      ...{ kind: 'cancel', reason: 'Not needed', act: { title: 'Act', number: '1', date: '2026-04-01' } },
    });
    expect((await noticesOf(national))[0]).toMatchObject({
      ...{ kind: 'decision_wanted', title: 'A change of “Item A” waits for a decision' },
      text: 'Reason: Not needed',
    });
    const asked = (await noticesOf(northern)).filter(({ title }) => title.includes('Item A'));
    expect(asked).toEqual([]);
    expect(await noticesOf(southern)).toEqual([]);
  });
});
