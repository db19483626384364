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
interface DifferencesView {
  items: object[];
  totals: object;
  attributes: object[];
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
      ...{ status: 'rejected', totalRows: 1, acceptedRows: 0, unchangedRows: 0, rejectedRows: 1 },
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

  it('is shown item by item against what is in force, in words as a table', async () => {
    const item = {
      territory_code: '101',
      item_code: 'A',
      title_en: 'Item A, said anew',
      lead_executor: 'Roads',
    };
    const plan = await proposed(liaison, [item, { territory_code: '101', item_code: 'F', weight: 2 }]);
    const path = `/imports/${plan.id}/differences`;
    const found = await northern.call<DifferencesView>('GET', path);
    expect(found.totals).toEqual({ added: 1, removed: 0, changed: 1 });
    expect(found.attributes).toEqual([
      { attribute: 'title', items: 1 },
      { attribute: 'leadExecutor', items: 1 },
    ]);
    expect(found.items).toMatchObject([
      {
        ...{ itemCode: 'A', territory: '101', change: 'changed' },
        attributes: [
          { attribute: 'title', before: { en: 'Item A' }, after: { en: 'Item A, said anew' } },
          { attribute: 'leadExecutor', before: null, after: 'Roads' },
        ],
      },
      { itemId: null, itemCode: 'F', change: 'added' },
    ]);
    expect(await northern.call('GET', `${path}?attribute=leadExecutor`)).toMatchObject({
      ...{ items: [{ itemCode: 'A' }], totals: { added: 1, removed: 0, changed: 1 } },
    });
    const { items } = await northern.call<{ items: object[] }>('GET', `/imports/${plan.id}/changes`);
    expect(items).toMatchObject([
      {
        itemCode: 'A',
        change: 'changed',
        before: { title: { en: 'Item A' } },
        after: { leadExecutor: 'Roads' },
      },
      { itemCode: 'F', change: 'new', before: null },
    ]);
    const headers = { authorization: northern.authorization };
    const file = await country.platform.send('GET', `${path}?format=csv&lang=en`, undefined, headers);
    const lines = (await file.text()).replace('\ufeff', '').split('\r\n');
    expect(lines[0]).toBe('Territory,Item code,Title,Change,What,Before,After');
    expect(lines).toContain('Abai,A,"Item A, said anew",changed,Lead executor,,Roads');
    expect(lines).toContain('Abai,F,Item F,added,Territory shares,,Abai: 1');
    expect((await southern.send('GET', path)).status).toBe(404);
    await northern.call('POST', `/imports/${plan.id}/decline`, { reason: 'Another time' });
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

  it('waits for nobody any more once it is decided', async () => {
    const unread = async (): Promise<string[]> => {
      const { items } = await national.call<{ items: { title: string }[] }>('GET', '/notices?unread=true');
      return items.map(({ title }) => title);
    };
    const waiting = 'A change of “Item A” waits for a decision';
    expect(await unread()).toContain(waiting);
    const { items } = await national.call<{ items: { id: number }[] }>('GET', `/changes?programme=${P}`);
    await national.call('POST', `/changes/${items[0].id}/decision`, { decision: 'reject', reason: 'Needed' });
    await country.platform.untilFolded();
    expect(await unread()).not.toContain(waiting);
  });
});

it('approves one of two first versions that come at once, and has the other wait for a second person', async () => {
  const { database } = country.platform;
  const [{ id: programme }] = await database.query<{ id: number }>(
    'select id from programme where code = $1',
    [P],
  );
  let ids: string[] = [];
  await database.transaction(async (tx) => {
    // Both are judged, as first versions, before either is approved.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('road-maps', $1))`, [programme]);
    const sent = [
      await send(southern, 'apply', [{ territory_code: '201', item_code: 'FIRST' }]),
      await send(southern, 'apply', [{ territory_code: '201', item_code: 'SECOND' }]),
    ];
    ids = sent.map(({ body }) => body.id);
    for (;;) {
      const rows = await database.query<{ status: string }>('select status from import where id = any ($1)', [
        ids,
      ]);
      if (rows.every(({ status }) => status === 'applying')) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  const views = await Promise.all(ids.map((id) => country.platform.untilOver(id)));
  expect(views.map(({ status }) => status).sort()).toEqual(['applied', 'previewed']);
  const versions = await database.query<{ number: number }>(
    `select v.number from road_map_version v join road_map m on m.id = v.road_map_id
       join territory t on t.id = m.territory_id where t.code = '201' and m.programme_id = $1`,
    [programme],
  );
  expect(versions).toEqual([{ number: 1 }]);
  const waiting = views.find(({ status }) => status === 'previewed')?.id ?? '';
  const { items } = await national.call<{ items: { code: string }[] }>('GET', `/imports/${waiting}/findings`);
  expect(items.map(({ code }) => code)).toEqual(['IMPORT.SECOND_PERSON_NEEDED']);
  await national.call('POST', `/imports/${waiting}/apply`);
  expect(await country.platform.untilOver(waiting)).toMatchObject({ status: 'applied', acceptedRows: 1 });
  expect(await codes('201')).toEqual(['FIRST', 'SECOND']);
});

it('is seen, told and decided where it is about, also when its sender may propose for the whole country', async () => {
  const ministry = await TokenHolder.make(country.platform, 'Ministry', [
    { role: 'liaison', territory: 'KZ' },
  ]);
  const plan = await proposed(ministry, [{ territory_code: '201', item_code: 'THIRD' }]);
  expect(plan).toMatchObject({ status: 'previewed', acceptedRows: 1 });
  expect((await northern.send('GET', `/imports/${plan.id}`)).status).toBe(404);
  expect((await southern.send('GET', `/imports/${plan.id}`)).status).toBe(200);
  const told = (await noticesOf(southern)).map(({ kind, title }) => [kind, title]);
  expect(told[0]).toEqual(['decision_wanted', 'A version of the road map of Abai waits for a decision']);
  await southern.call('POST', `/imports/${plan.id}/apply`);
  expect(await country.platform.untilOver(plan.id)).toMatchObject({ status: 'applied' });

  const wide = await proposed(ministry, [
    { territory_code: '201', item_code: 'FOURTH' },
    { territory_code: '101', item_code: 'FOURTH' },
  ]);
  for (const regional of [northern, southern])
    expect((await regional.send('GET', `/imports/${wide.id}`)).status).toBe(404);
  expect((await national.send('GET', `/imports/${wide.id}`)).status).toBe(200);
});
