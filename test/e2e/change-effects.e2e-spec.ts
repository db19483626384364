import type { Actor } from '@core/access';
import { StudiedChangeReader, TellEffect } from '@modules/metrics';
import { CountryUnderTest, type Cells } from '../support/country-under-test';
import { MovableClock } from '../support/movable-clock';
import { expectSameFigures } from '../support/same-figures';

jest.setTimeout(180_000);

/** t = 2026-10-31: of the 364 days from 1 January to 31 December 303 have passed, of the 333 to 30 November too. */
const NOW = '2026-10';
const END = '2026-12';
const TO_DECEMBER = (303 / 364) * 100;
const TO_NOVEMBER = (303 / 333) * 100;
const ACT = { title: 'Government resolution', number: '17', date: '2026-10-15' };

interface Figures {
  weight: number;
  planned: number | null;
  accepted: number | null;
  deviation: number | null;
  baseline: number | null;
  churn: number | null;
  overdueShare: number | null;
  band: string | null;
}
interface Item {
  deadline: string;
  target: number | null;
  weight: number | null;
  shares: { territory: string; share: number }[];
  status: string | null;
  planned: number;
  accepted: number | null;
}
interface Effect {
  changeId: number | null;
  state: string;
  kind: string;
  type: string;
  fromPeriod: string | null;
  plan: { period: string; before: number | null; after: number | null }[];
  moments: {
    period: string;
    itemBefore: Item | null;
    itemAfter: Item | null;
    territories: { territory: string; level: number; before: Figures; after: Figures }[];
  }[];
}

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open({ clock: new MovableClock(new Date('2026-11-22T12:00:00Z')) });
});

afterAll(() => country.close());

/**
 * Weights A 3 and B 1 in district 101, C 2 in 102, D 4 in 201. Accepted: A 50 %, B 100 %, D 25 %; C says nothing and is
 * due on 30 November. E stands aside until it replaces something: weight 0.5, accepted 80 %. I is an indicator from 10
 * to 50 that stands at 30, shared half and half by 101 and 102.
 */
async function found(programme: string): Promise<Map<string, number>> {
  await country.programme(programme, { weights: 'expert' });
  const rows: Cells[] = [
    { territory_code: '101', item_code: 'A', weight: 3 },
    { territory_code: '101', item_code: 'B', weight: 1 },
    { territory_code: '102', item_code: 'C', weight: 2, deadline: '2026-11-30' },
    { territory_code: '201', item_code: 'D', weight: 4 },
    { territory_code: '201', item_code: 'E', weight: 0.5 },
    {
      ...{ territory_code: '101', item_code: 'I', weight: 1, type: 'indicator', kind: 'increase' },
      ...{ baseline: 10, target: 50, shares: '101:0.5;102:0.5' },
    },
  ];
  await country.roadMap(
    programme,
    rows.map((row) => ({ baseline: '', target: '', shares: '', ...row })),
  );
  const values: [string, string, number][] = [
    ['101', 'A', 50],
    ['101', 'B', 100],
    ['201', 'D', 25],
    ['201', 'E', 80],
    ['101', 'I', 30],
  ];
  await country.report(
    programme,
    values.map(([territory_code, item_code, value]) => ({ territory_code, item_code, period: NOW, value })),
  );
  await country.accept(programme);
  const places = ['101', '102', '201'];
  const items = await Promise.all(places.map((place) => country.items(programme, place, NOW)));
  return new Map(items.flatMap((each) => [...each].map(([code, { id }]) => [code, id] as const)));
}

async function request(itemId: number | undefined, change: object): Promise<number> {
  const body = { reason: 'The act says so.', act: ACT, ...change };
  const { id } = await country.platform.call<{ id: number }>('POST', `/items/${itemId}/changes`, body);
  await country.platform.untilFolded();
  return id;
}

function effectOf(changeId: number, period = NOW): Promise<Effect> {
  return country.platform.call<Effect>('GET', `/changes/${changeId}/effect?period=${period}`);
}

/** Both sides of one territory at one of the moments told. */
function sides(effect: Effect, territory: string, period = NOW): { before: Figures; after: Figures } {
  const moment = effect.moments.find((each) => each.period === period);
  const found = moment?.territories.find((each) => each.territory === territory);
  if (found === undefined) throw new Error(`The effect says nothing of ${territory} in ${period}.`);
  return { before: found.before, after: found.after };
}

/** Approves it, and holds what was foretold against what came of it. */
async function approveAndCompare(programme: string, changeId: number, foretold: Effect): Promise<void> {
  await country.platform.call('POST', `/changes/${changeId}/decision`, { decision: 'approve' });
  await country.platform.untilFolded();
  for (const { territory, after } of foretold.moments[0].territories) {
    const figures = await country.figures(programme, territory, NOW);
    const told = foretold.type === 'measure' ? figures.measures : figures.indicators;
    expectSameFigures(after, pick(told, Object.keys(after)), territory);
    const { items: plan } = await country.platform.call<{
      items: { period: string; measures: number | null; indicators: number | null }[];
    }>('GET', `/metrics/${territory}/plan?programme=${programme}`);
    const last = plan.find(({ period }) => period === END);
    const planned = foretold.type === 'measure' ? last?.measures : last?.indicators;
    expectSameFigures(sides(foretold, territory, END).after.planned, planned, `${territory} at the end`);
  }
  // What a change does is told the same before it is decided and after.
  const { state, ...told } = await effectOf(changeId);
  const { state: stateBefore, ...toldBefore } = foretold;
  expect([stateBefore, state]).toEqual(['undecided', 'approved']);
  expectSameFigures(told, toldBefore, 'after the decision');
}

function pick(from: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}

it('tells what a cancellation does to the item, its territories and all above them', async () => {
  const items = await found('EFFECT-CANCEL');
  const change = await request(items.get('A'), { kind: 'cancel' });
  const effect = await effectOf(change);
  expect(effect).toMatchObject({ changeId: change, kind: 'cancel', type: 'measure', fromPeriod: NOW });
  expect(effect.moments.map(({ period }) => period)).toEqual([NOW, END]);
  expect(effect.moments[0].territories.map(({ territory, level }) => [territory, level])).toEqual([
    ['KZ', 0],
    ['100', 1],
    ['101', 2],
  ]);
  const { itemBefore, itemAfter } = effect.moments[0];
  const shares = [{ territory: '101', share: 1 }];
  // Plan 83.24 % against 50 %.
  expect(itemBefore).toMatchObject({
    status: 'at_risk',
    deadline: '2026-12-31',
    weight: 3,
    accepted: 50,
    shares,
  });
  expect(itemAfter).toMatchObject({ status: 'cancelled', deadline: '2026-12-31', weight: 3, shares });

  // 101: (3·50 + 1·100) / 4; without A (weight 3 of the frozen 4) 100 % of what is left, a quarter of the baseline.
  const district = sides(effect, '101');
  expectSameFigures(
    district.before,
    {
      ...{
        weight: 4,
        accepted: 62.5,
        planned: TO_DECEMBER,
        deviation: 62.5 - TO_DECEMBER,
        band: 'amber_red',
      },
      ...{ baseline: 62.5, churn: 0, overdueShare: null },
    },
    'before',
  );
  expectSameFigures(
    district.after,
    {
      ...{ weight: 1, accepted: 100, planned: TO_DECEMBER, deviation: 100 - TO_DECEMBER, band: 'green' },
      ...{ baseline: 25, churn: 75, overdueShare: null },
    },
    'after',
  );
  // 100: C adds weight 2 and nothing else. 2.5 / 6 and 1 / 3; of the frozen 6: 2.5 and 1; churn 3 / 6.
  const region = sides(effect, '100');
  expectSameFigures(
    [region.before.accepted, region.before.planned, region.before.baseline, region.before.churn],
    [(2.5 / 6) * 100, (4 * TO_DECEMBER + 2 * TO_NOVEMBER) / 6, (2.5 / 6) * 100, 0],
    'region before',
  );
  expectSameFigures(
    [region.after.accepted, region.after.planned, region.after.baseline, region.after.churn],
    [(1 / 3) * 100, (TO_DECEMBER + 2 * TO_NOVEMBER) / 3, (1 / 6) * 100, 50],
    'region after',
  );
  // Of the region's weight a third is fresh after it: too little to judge.
  expect([region.before.band, region.after.band]).toEqual(['red', 'grey']);
  // KZ: D adds 4·25 %, E 0.5·80 %. (2.5 + 1 + 0.4) / 10.5 and (1 + 1 + 0.4) / 7.5; of the frozen 10.5.
  const whole = sides(effect, 'KZ');
  expectSameFigures(
    [whole.before.accepted, whole.after.accepted, whole.after.baseline, whole.after.churn],
    [(3.9 / 10.5) * 100, (2.4 / 7.5) * 100, (2.4 / 10.5) * 100, (3 / 10.5) * 100],
    'country',
  );
  // Of the end of the term only the plan is known.
  const unknown = { accepted: null, deviation: null, baseline: null, overdueShare: null, band: null };
  expect(sides(effect, '100', END)).toEqual({
    before: { weight: 6, planned: 100, churn: 0, ...unknown },
    after: { weight: 3, planned: 100, churn: 50, ...unknown },
  });
  expect(effect.moments[1].itemBefore).toMatchObject({ status: null, accepted: null, planned: 100 });
  expect(effect.moments[1].itemAfter).toMatchObject({ status: 'cancelled', accepted: null });

  const plan = new Map(effect.plan.map(({ period, ...each }) => [period, each]));
  expect(plan.size).toBe(12);
  expect(plan.get(END)).toEqual({ before: 100, after: null });
  expect(plan.get('2026-09')?.after).toBe(plan.get('2026-09')?.before);
  expect(plan.get(NOW)?.before).toBeCloseTo(TO_DECEMBER, 10);
  await approveAndCompare('EFFECT-CANCEL', change, effect);
});

it('credits the baseline with what takes the place of a replaced item', async () => {
  const items = await found('EFFECT-REPLACE');
  const change = await request(items.get('A'), { kind: 'replace', replacementItemId: items.get('E') });
  const effect = await effectOf(change);
  expect([effect.moments[0].itemBefore?.status, effect.moments[0].itemAfter?.status]).toEqual([
    'at_risk',
    'cancelled',
  ]);
  const district = sides(effect, '101');
  // E counts 80 % · min(1, 0.5 / 3) in the place of A: (3 · 0.8 / 6 + 1) / 4 = 0.35.
  expectSameFigures(
    [district.before.baseline, district.after.baseline, district.after.churn, district.after.accepted],
    [62.5, 35, 75, 100],
    'district',
  );
  // E itself is where it was: the south is not touched.
  expect(effect.moments[0].territories.map(({ territory }) => territory)).toEqual(['KZ', '100', '101']);
  await approveAndCompare('EFFECT-REPLACE', change, effect);

  // Now E is what A's baseline is credited with: cancelling E takes it away in the north as well.
  const next = await request(items.get('E'), { kind: 'cancel' });
  const chained = await effectOf(next);
  expect(chained.moments[0].territories.map(({ territory }) => territory)).toEqual([
    'KZ',
    ...['100', '200'],
    ...['101', '201'],
  ]);
  const north = sides(chained, '101');
  expectSameFigures([north.before.baseline, north.after.baseline], [35, 25], 'north');
  // 201: D 4·25 % and E 0.5·80 % of 4.5, then D alone; of the frozen 4.5.
  const south = sides(chained, '201');
  expectSameFigures(
    [south.before.accepted, south.after.accepted, south.after.baseline, south.after.churn],
    [(1.4 / 4.5) * 100, 25, (1 / 4.5) * 100, (0.5 / 4.5) * 100],
    'south',
  );
  await approveAndCompare('EFFECT-REPLACE', next, chained);
});

it('stretches the plan of what is postponed', async () => {
  const items = await found('EFFECT-POSTPONE');
  const change = await request(items.get('C'), { kind: 'postpone', deadline: '2026-12-31' });
  const effect = await effectOf(change);
  const { itemBefore, itemAfter } = effect.moments[0];
  expect([itemBefore?.deadline, itemAfter?.deadline]).toEqual(['2026-11-30', '2026-12-31']);
  const district = sides(effect, '102');
  expectSameFigures([district.before.planned, district.after.planned], [TO_NOVEMBER, TO_DECEMBER], 'plan');
  expectSameFigures([district.after.deviation, district.after.churn], [-TO_DECEMBER, 100], 'after');
  const november = effect.plan.find(({ period }) => period === '2026-11');
  expectSameFigures(november, { period: '2026-11', before: 100, after: (333 / 364) * 100 }, 'series');
  await approveAndCompare('EFFECT-POSTPONE', change, effect);
});

it('shifts the sums of what is reweighted', async () => {
  const items = await found('EFFECT-REWEIGHT');
  const change = await request(items.get('A'), { kind: 'reweight', weight: 9 });
  const effect = await effectOf(change);
  expect([effect.moments[0].itemBefore?.weight, effect.moments[0].itemAfter?.weight]).toEqual([3, 9]);
  const district = sides(effect, '101');
  // (9·50 + 1·100) / 10; the baseline keeps the weights 3 and 1, of which 3 changed.
  expectSameFigures(
    district.after,
    {
      ...{ weight: 10, accepted: 55, planned: TO_DECEMBER, deviation: 55 - TO_DECEMBER, band: 'amber_red' },
      ...{ baseline: 62.5, churn: 75, overdueShare: null },
    },
    'after',
  );
  await approveAndCompare('EFFECT-REWEIGHT', change, effect);
});

it('judges by the new target and moves the shares of what is rescoped', async () => {
  const items = await found('EFFECT-RESCOPE');
  const change = await request(items.get('I'), {
    kind: 'rescope',
    target: 30,
    shares: [
      { territory: '101', share: 0.25 },
      { territory: '201', share: 0.75 },
    ],
  });
  const effect = await effectOf(change);
  const [{ itemBefore, itemAfter, territories }] = effect.moments;
  // (30 − 10) / (50 − 10) = 50 %; (30 − 10) / (30 − 10) = 100 %.
  expect([itemBefore?.target, itemBefore?.accepted, itemBefore?.status]).toEqual([50, 50, 'at_risk']);
  expect([itemAfter?.target, itemAfter?.accepted, itemAfter?.status]).toEqual([30, 100, 'done']);
  expect(itemAfter?.shares).toEqual([
    { territory: '101', share: 0.25 },
    { territory: '201', share: 0.75 },
  ]);
  expect([effect.type, territories.map(({ territory }) => territory)]).toEqual([
    'indicator',
    ['KZ', '100', '200', '101', '102', '201'],
  ]);
  // 102 loses its half, and with it every weighted figure but those of the frozen baseline.
  const losing = sides(effect, '102');
  expectSameFigures(
    losing.after,
    {
      ...{ weight: 0, accepted: null, planned: null, deviation: null, overdueShare: null, band: 'grey' },
      ...{ baseline: 100, churn: 100 },
    },
    'losing',
  );
  expect([losing.before.weight, losing.before.accepted, losing.before.churn]).toEqual([0.5, 50, 0]);
  const winning = sides(effect, '201');
  expect([winning.before.weight, winning.after.weight, winning.after.accepted]).toEqual([0, 0.75, 100]);
  // It was in no baseline of the south.
  expect([winning.before.baseline, winning.after.baseline]).toEqual([null, null]);
  await approveAndCompare('EFFECT-RESCOPE', change, effect);
});

describe('a change that is only drafted', () => {
  it('has the effect it has once it is asked for, and leaves nothing behind', async () => {
    const items = await found('EFFECT-DRAFT');
    const draft = { kind: 'cancel', act: ACT, reason: 'The act says so.' };
    const path = `/items/${items.get('A')}/changes`;
    const drafted = await country.platform.call<Effect>('POST', `${path}/effect?period=${NOW}`, draft);
    expect([drafted.changeId, drafted.state]).toEqual([null, 'proposed']);
    expect(await country.list('/changes', { programme: 'EFFECT-DRAFT' })).toEqual([]);
    const asked = await effectOf(await request(items.get('A'), { kind: 'cancel' }));
    expect({ ...drafted, changeId: 0, state: '' }).toEqual({ ...asked, changeId: 0, state: '' });
  });

  it('is refused by the rules of a request', async () => {
    const items = await found('EFFECT-REFUSED');
    const draft = { kind: 'postpone', act: ACT, reason: 'Late', deadline: '2026-11-30' };
    const response = await country.platform.send('POST', `/items/${items.get('C')}/changes/effect`, draft);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'CHANGE.DEADLINE_NOT_LATER' });
  });
});

it('tells what a rejected replacement did: its item is no longer at risk', async () => {
  const items = await found('EFFECT-REJECTED');
  // 3.24 points behind its plan.
  const report = { territory_code: '101', item_code: 'A', period: NOW, value: 80 };
  await country.report('EFFECT-REJECTED', [report]);
  const replacement = { kind: 'replace', replacementItemId: items.get('E') };
  const change = await request(items.get('A'), replacement);
  await country.platform.call('POST', `/changes/${change}/decision`, { decision: 'reject', reason: 'No' });
  await country.platform.untilFolded();
  const effect = await effectOf(change);
  expect(effect.state).toBe('rejected');
  const [{ itemBefore, itemAfter }] = effect.moments;
  expect([itemBefore?.status, itemAfter?.status]).toEqual(['at_risk', 'on_track']);
  const { before, after } = sides(effect, '101');
  expectSameFigures(after, before);
});

it('leaves out the territories that the caller may not look at', async () => {
  const items = await found('EFFECT-SCOPE');
  const change = await request(items.get('A'), { kind: 'cancel' });
  const { api, database } = country.platform;
  const studied = await api.get(StudiedChangeReader, { strict: false }).find(database, change, 'everywhere');
  if (studied === undefined) throw new Error('The change is not there.');
  const analystOf = (territory: string): Actor => {
    return { id: 'a', name: 'A', kind: 'user', grants: [{ role: 'analyst', territory, programme: null }] };
  };
  const asked = { change: studied, stage: studied.state, period: NOW };
  const seen = async (territory: string) => {
    const { moments } = await api.get(TellEffect, { strict: false }).run(asked, analystOf(territory));
    return moments[0].territories.map((each) => each.territory);
  };
  expect(await seen('KZ')).toEqual(['KZ', '100', '101']);
  expect(await seen('100')).toEqual(['100', '101']);
  expect(await seen('101')).toEqual(['101']);
});

it('looks at the period of the act where that is later than the current one', async () => {
  await country.programme('EFFECT-LATER', { term: { start: '2090-01-01', end: '2090-12-31' } });
  await country.roadMap('EFFECT-LATER', [{ territory_code: '101', item_code: 'A', deadline: '2090-12-31' }]);
  const [roadMap] = await country.list<{ id: number }>('/road-maps', { programme: 'EFFECT-LATER' });
  const [{ id }] = await country.list<{ id: number }>(`/road-maps/${roadMap.id}/items`);
  const act = { ...ACT, date: '2090-05-20' };
  const change = await request(id, { kind: 'cancel', act });
  const effect = await country.platform.call<Effect>('GET', `/changes/${change}/effect`);
  expect(effect.fromPeriod).toBe('2090-05');
  expect(effect.moments.map(({ period }) => period)).toEqual(['2090-05', '2090-12']);
});

it('answers 404 for a request that is not there, 422 for a period that the term does not have', async () => {
  const unknown = await country.platform.send('GET', '/changes/4711/effect');
  expect([unknown.status, ((await unknown.json()) as { code: string }).code]).toEqual([
    404,
    'CHANGE.NOT_FOUND',
  ]);
  const items = await found('EFFECT-PERIOD');
  const change = await request(items.get('A'), { kind: 'cancel' });
  const response = await country.platform.send('GET', `/changes/${change}/effect?period=2031-01`);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ code: 'PERIOD.UNKNOWN' });
});
