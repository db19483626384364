import { CountryUnderTest } from '../support/country-under-test';

jest.setTimeout(120_000);

interface Group {
  key: string | null;
  items: number;
  overdue: number;
  loss: number;
}

interface Slipping {
  active: number;
  total: number;
  loss: number;
  reasons: Group[];
  executors: Group[];
  statuses: Group[];
  items: (Record<string, unknown> & { code: string })[];
  nextCursor: string | null;
}

let country: CountryUnderTest;

/**
 * The north at the end of October: ROAD was due in June and stands at 40 %, BRIDGE (half of it the south's) should stand
 * at 60 % and is said to stand at 20 %, SCHOOL is done, LAW says nothing.
 */
beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme('SLIPS', { weights: 'expert' });
  await country.roadMap('SLIPS', [
    {
      ...{ territory_code: '101', item_code: 'ROAD', weight: 3, deadline: '2026-06-30' },
      lead_executor: 'Road department',
    },
    {
      ...{ territory_code: '101', item_code: 'BRIDGE', weight: 2, plan: '2026-10:60;2026-12:100' },
      ...{ shares: '101:0.5;201:0.5', lead_executor: '' },
    },
    { territory_code: '102', item_code: 'SCHOOL', weight: 4, lead_executor: 'School department' },
    { territory_code: '102', item_code: 'LAW', weight: 1, lead_executor: '' },
  ]);
  const road = { territory_code: '101', item_code: 'ROAD', value: 40 };
  await country.report('SLIPS', [{ ...road, period: '2026-05', delay_reason: 'weather' }]);
  await country.report('SLIPS', [
    { ...road, period: '2026-10', delay_reason: 'land', narrative: 'The land is not ours yet.' },
    { territory_code: '102', item_code: 'SCHOOL', period: '2026-10', value: 100 },
  ]);
  await country.accept('SLIPS');
  await country.report('SLIPS', [
    { territory_code: '101', item_code: 'BRIDGE', period: '2026-10', value: 20 },
  ]);
  await country.platform.untilFolded();
});

afterAll(() => country.close());

const slipping = (more = ''): Promise<Slipping> =>
  country.platform.call('GET', `/slipping?programme=SLIPS&territory=100&period=2026-10${more}`);

const codes = ({ items }: Slipping): string[] => items.map(({ code }) => code);

it('tells what costs a place most, since when, why and who answers for it', async () => {
  const found = await slipping();
  expect(found).toMatchObject({ active: 4, total: 2, nextCursor: null });
  const [road, bridge] = found.items;
  // The weight in the north is 3 + 2·½ + 4 + 1 = 9: ROAD takes 3·(1 − 0.4) of it, BRIDGE 2·½·0.6, not being accepted.
  expect(road).toMatchObject({
    ...{ code: 'ROAD', place: '101', status: 'overdue', deadline: '2026-06-30', daysLate: 123, share: 1 },
    ...{ reason: 'land', reasonPeriod: '2026-10', executor: 'Road department', accepted: 40, planned: 100 },
    ...{ since: '2026-05', narrative: 'The land is not ours yet.', narrativePeriod: '2026-10', awaits: null },
    ...{ loss: expect.closeTo(20, 9) as number, weightShare: expect.closeTo(100 / 3, 9) as number },
  });
  expect(bridge).toMatchObject({
    ...{ code: 'BRIDGE', status: 'at_risk', daysLate: -61, share: 0.5, since: '2026-10' },
    ...{ reason: null, executor: null, reported: 20, accepted: null, planned: 60 },
    ...{ loss: expect.closeTo(20 / 3, 9) as number, weightShare: expect.closeTo(100 / 9, 9) as number },
  });
  expect(found.loss).toBeCloseTo(80 / 3, 9);
  const explained = await country.platform.call<{
    value: number;
    items: { code: string; numerator: number }[];
  }>('GET', '/metrics/100/explain?programme=SLIPS&period=2026-10&figure=slipping.deviation');
  // The same with its sign turned; what does not slip is below the line alone.
  expect(explained.value).toBeCloseTo(-80 / 3, 9);
  const above = explained.items.filter(({ numerator }) => numerator !== 0);
  expect(above.map(({ code }) => code)).toEqual(found.items.map(({ code }) => code));
});

it('groups by reason, executor and status, and filters by them', async () => {
  const all = await slipping();
  expect(all.reasons.map(({ key, items, overdue }) => [key, items, overdue])).toEqual([
    ['land', 1, 1],
    [null, 1, 0],
  ]);
  expect(all.executors.map(({ key }) => key)).toEqual(['Road department', null]);
  expect(codes(await slipping('&reason=land'))).toEqual(['ROAD']);
  expect(codes(await slipping('&reason=none'))).toEqual(['BRIDGE']);
  expect(codes(await slipping('&executor=Road%20department'))).toEqual(['ROAD']);
  expect(codes(await slipping('&status=at_risk'))).toEqual(['BRIDGE']);
  expect(codes(await slipping('&q=road'))).toEqual(['ROAD']);
  // Typed in other letters, its words in another order.
  expect(codes(await slipping(`&q=${encodeURIComponent('депар роад')}`))).toEqual(['ROAD']);
  const inList = await country.platform.call<{ items: { code: string }[] }>(
    'GET',
    `/items?programme=SLIPS&territory=100&period=2026-10&q=${encodeURIComponent('роад')}`,
  );
  expect(inList.items.map(({ code }) => code)).toEqual(['ROAD']);
  expect(codes(await slipping('&sort=loss'))).toEqual(['BRIDGE', 'ROAD']);
  expect(await slipping('&type=indicator')).toMatchObject({ active: 0, total: 0, items: [] });
});

it('says what was known on a day: before the reports the road was overdue and nobody had said why', async () => {
  const then = await slipping('&knownAt=2026-10-31');
  expect(then.items).toMatchObject([
    { code: 'ROAD', accepted: null, reason: null, narrative: null, since: '2026-07' },
  ]);
});

it('notices a request that waits for a decision, and lets go of what is done', async () => {
  const { id } = await country.item('SLIPS', '101', 'BRIDGE', '2026-10');
  const act = { title: 'Resolution', number: '7', date: '2026-10-15' };
  await country.change(id, { kind: 'postpone', act, deadline: '2027-03-31' }, 'undecided');
  expect((await slipping('&status=at_risk')).items).toMatchObject([{ code: 'BRIDGE', awaits: 'postpone' }]);
  await country.report('SLIPS', [
    { territory_code: '101', item_code: 'ROAD', period: '2026-10', value: 100, reason: 'Opened' },
  ]);
  await country.accept('SLIPS');
  expect(codes(await slipping())).toEqual(['BRIDGE']);
});

it('pages, and refuses what it does not know', async () => {
  const first = await slipping('&limit=1&knownAt=2026-11-30');
  expect(first.total).toBeGreaterThanOrEqual(first.items.length);
  const refused = await country.platform.send(
    'GET',
    '/slipping?programme=SLIPS&territory=100&reason=gremlins',
  );
  expect(refused.status).toBe(400);
});
