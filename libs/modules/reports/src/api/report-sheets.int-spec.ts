import { ReportsWorld, type Answer } from '../testing/reports-world.factory';

type Json = Record<string, unknown>;
type Who = Parameters<ReportsWorld['send']>[3];

const AKMOLA = '110000000';
const FEBRUARY = '2026-02';
let world: ReportsWorld;
let roadMap: number;

beforeEach(async () => {
  world = await ReportsWorld.open();
  const [row] = await world.database.query<{ id: number }>(
    'select m.id from road_map m join territory t on t.id = m.territory_id where t.code = $1',
    [AKMOLA],
  );
  roadMap = row.id;
});

afterEach(() => world.close());

async function sheet(
  period = FEBRUARY,
  who: Who = 'liaison',
): Promise<Json & { rows: Json[]; drafts: Json[] }> {
  const { status, body } = await world.send('GET', `/report-sheets/${roadMap}/${period}`, undefined, who);
  expect(status).toBe(200);
  return body as Json & { rows: Json[]; drafts: Json[] };
}

async function row(code: string, period = FEBRUARY): Promise<Json> {
  const { rows } = await sheet(period);
  return rows.find((one) => one.code === code) ?? {};
}

async function report(itemCode: string, period: string, value: number): Promise<string> {
  const entry = { programme: 'P1', territory: AKMOLA, itemCode, period, value };
  const { status, body } = await world.send('POST', '/entries', entry, 'liaison');
  expect(status).toBe(201);
  return String(body.id);
}

async function decide(id: string, decision: 'accept' | 'return', reason?: string): Promise<void> {
  const { body } = await world.send('POST', '/entries/review', { ids: [id], decision, reason }, 'analyst');
  expect(body.refused).toEqual([]);
}

function keep(drafts: object[], who: Who = 'liaison', period = FEBRUARY): Promise<Answer> {
  return world.send('PUT', `/report-sheets/${roadMap}/${period}/drafts`, { drafts }, who);
}

describe('a sheet', () => {
  it('has a row for each item of the road map and none of another', async () => {
    const { rows, ...head } = await sheet();
    expect(head).toMatchObject({ programme: 'P1', territory: AKMOLA, period: FEBRUARY, locked: false });
    expect(rows.map(({ code }) => code)).toEqual(['BIN', 'STG', 'INC', 'DEC', 'MIN', 'MAX']);
  });

  it('says what the plan asks for at the end of the period', async () => {
    // 58 of the 364 days from 1 January to 31 December have passed on 28 February.
    expect((await row('STG')).planned).toBeCloseTo((58 / 364) * 100, 10);
    expect(await row('BIN')).toMatchObject({ planned: 0 });
    expect(await row('MIN')).toMatchObject({ planned: 100, target: '95' });
  });

  it('shows what was accepted, what was said last time and what stands now', async () => {
    await decide(await report('STG', '2026-01', 10), 'accept');
    const now = await report('STG', FEBRUARY, 25.5);
    expect(await row('STG')).toMatchObject({
      accepted: { value: '10', period: '2026-01' },
      previous: { period: '2026-01', value: '10', state: 'accepted' },
      current: { id: now, value: '25.5', state: 'submitted', revision: 1 },
      ...{ received: true, expected: true },
    });
  });

  it('shows a returned revision with its reason, and counts it as missing', async () => {
    await decide(await report('STG', FEBRUARY, 90), 'return', 'There is no roof.');
    expect(await row('STG')).toMatchObject({
      current: { value: '90', state: 'returned', reason: 'There is no roof.' },
      received: false,
    });
  });

  it('expects nothing of what was accepted as done at the period before', async () => {
    await decide(await report('STG', '2026-01', 100), 'accept');
    expect(await row('STG', '2026-01')).toMatchObject({ expected: true });
    expect(await row('STG')).toMatchObject({ expected: false });
  });

  it('is unknown to whoever may not report there', async () => {
    const path = `/report-sheets/${roadMap}/${FEBRUARY}`;
    expect(await world.send('GET', path, undefined, 'leader')).toMatchObject({ status: 403 });
    const none = await world.send('GET', `/report-sheets/${roadMap}/2030-01`, undefined, 'liaison');
    expect([none.status, none.body.code]).toEqual([404, 'REPORT.SHEET_UNKNOWN']);
    const [{ id }] = await world.database.query<{ id: number }>(
      `select m.id from road_map m join territory t on t.id = m.territory_id where t.code = '150000000'`,
    );
    const foreign = await world.send('GET', `/report-sheets/${id}/${FEBRUARY}`, undefined, 'liaison');
    expect([foreign.status, foreign.body.code]).toEqual([404, 'REPORT.SHEET_UNKNOWN']);
  });
});

describe('drafts', () => {
  it('are kept as they were typed, and seen by colleagues', async () => {
    const { itemId } = await row('STG');
    const cells = { value: 'about 12', narrative: 'Walls' };
    expect((await keep([{ itemId, cells }])).body).toEqual({
      savedAt: '2026-03-20T07:00:00.000Z',
      replaced: [],
    });
    expect((await sheet()).drafts).toEqual([
      { itemId, author: 'liaison', own: true, cells, savedAt: '2026-03-20T07:00:00.000Z' },
    ]);
    expect((await sheet(FEBRUARY, 'both')).drafts).toMatchObject([{ author: 'liaison', own: false }]);
    expect((await sheet('2026-01')).drafts).toEqual([]);
    expect(await world.ledger()).toEqual([]);
  });

  it('give way to the last word, which hears what it replaced', async () => {
    const { itemId } = await row('STG');
    const first = await keep([{ itemId, cells: { value: '10' } }]);
    world.clock.instant = new Date('2026-03-20T08:00:00Z');
    const informed = await keep([{ itemId, cells: { value: '11' }, since: first.body.savedAt }]);
    expect(informed.body.replaced).toEqual([]);
    world.clock.instant = new Date('2026-03-20T09:00:00Z');
    const late = await keep([{ itemId, cells: { value: '12' }, since: first.body.savedAt }]);
    expect(late.body.replaced).toMatchObject([{ itemId, cells: { value: '11' }, own: true }]);
    expect((await sheet()).drafts).toMatchObject([{ cells: { value: '12' } }]);
  });

  it('go when they are no longer wanted, and only the own', async () => {
    const { itemId } = await row('STG');
    await keep([{ itemId, cells: { value: '10' } }]);
    await keep([{ itemId, cells: { value: '20' } }], 'both');
    await keep([{ itemId, cells: null }]);
    expect((await sheet()).drafts).toMatchObject([{ author: 'both', cells: { value: '20' } }]);
  });

  it('of items of another road map are passed over', async () => {
    const [{ id }] = await world.database.query<{ id: number }>(
      `select i.id from item i join territory t on t.id = i.territory_id where t.code = '150000000'`,
    );
    expect((await keep([{ itemId: id, cells: { value: '10' } }])).status).toBe(200);
    expect(await world.database.query('select from report_draft')).toEqual([]);
  });

  it('are refused when they are no cells', async () => {
    const { itemId } = await row('STG');
    const answers = await Promise.all([
      keep([]),
      keep([{ itemId, cells: 'many' }]),
      keep([{ itemId, cells: { value: 12 } }]),
      keep([{ itemId, cells: {}, since: 'yesterday' }]),
      keep([
        { itemId, cells: {} },
        { itemId, cells: null },
      ]),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  });
});

describe('returned entries', () => {
  const returned = async (who: Who = 'liaison'): Promise<unknown[]> =>
    (await world.send('GET', '/report-sheets/returned?programme=P1', undefined, who)).body.items as unknown[];

  it('wait until a new revision answers them or their period is closed', async () => {
    await decide(await report('STG', FEBRUARY, 90), 'return', 'There is no roof.');
    await decide(await report('INC', '2026-01', 12), 'return', 'Says who?');
    expect(await returned()).toMatchObject([
      { itemCode: 'STG', reason: 'There is no roof.', roadMap, place: { en: 'Aqmola' } },
      { itemCode: 'INC', period: '2026-01' },
    ]);
    await report('STG', FEBRUARY, 40);
    expect(await returned()).toMatchObject([{ itemCode: 'INC' }]);
    await world.lock(0);
    expect(await returned()).toEqual([]);
  });

  it('are told to those who may report there', async () => {
    await decide(await report('STG', FEBRUARY, 90), 'return', 'There is no roof.');
    expect(await returned('both')).toHaveLength(1);
    const { status } = await world.send('GET', '/report-sheets/returned?programme=P1', undefined, 'leader');
    expect(status).toBe(403);
  });
});

it('takes the same figures twice where they were sent twice on purpose', async () => {
  const file = (submission: string, value: string) => ({
    name: 'sheet.json',
    content: JSON.stringify([
      { territory_code: AKMOLA, item_code: 'STG', period: FEBRUARY, value, submission },
    ]),
  });
  await world.imported(file('one', '10'), 'liaison');
  await world.imported(file('two', '20'), 'liaison');
  const third = await world.imported(file('three', '10'), 'liaison');
  expect(await world.findings(third.id)).toEqual([]);
  expect((await world.upload(file('three', '10'), 'liaison')).status).toBe(200);
  expect(await world.ledger()).toEqual([
    `${AKMOLA} STG ${FEBRUARY}.1 10`,
    `${AKMOLA} STG ${FEBRUARY}.2 20`,
    `${AKMOLA} STG ${FEBRUARY}.3 10`,
  ]);
});
