import 'reflect-metadata';
import { WarmPlaces, type ProgrammeCalendar } from '@modules/metrics';
import { MetricsDesk } from '../support/metrics-desk';
import { aWorld } from '../support/oracle/world.factory';
import { PlayedWorld } from '../support/played-world';

const LAST = 11;
const REGION = '110000000';
const DISTRICT = '112000000';
const OTHER_REGION = '150000000';

let desk: MetricsDesk;
let warm: WarmPlaces;
let programme: ProgrammeCalendar;

beforeAll(async () => {
  desk = await MetricsDesk.open();
  const world = aWorld().item('works', { home: DISTRICT }).item('others', { home: OTHER_REGION }).build();
  const played = await PlayedWorld.play(desk, world, { foldsAt: [], clockMoves: false });
  programme = await desk.calendars.byId(desk.database, played.stored.programmeId);
  warm = new WarmPlaces(desk.database, desk.calendars, desk.sumByItem, desk.live);
});
afterAll(() => desk.close());

const look = (territory: string, more: { knownAt?: string; borders?: number } = {}) =>
  desk.sumByItem.run({ programme, territory, ord: LAST, ...more });

it('walks again what people look at as it is now, the two looked at last', async () => {
  expect(await warm.run(programme.code)).toEqual([]);
  await look(REGION);
  await look(OTHER_REGION, { knownAt: '2026-06-01T00:00:00Z' });
  await look(OTHER_REGION, { borders: 20_000 });
  expect(await warm.run(programme.code)).toEqual([REGION]);
  await look(DISTRICT);
  await look(OTHER_REGION);
  expect(await warm.run(programme.code)).toEqual([OTHER_REGION, DISTRICT]);
  expect(await warm.run('ANOTHER')).toEqual([]);
});

it('leaves the walk where the next one who asks finds it', async () => {
  await warm.run(programme.code);
  const request = { programme, territory: DISTRICT, ord: LAST };
  const kept = await desk.sumByItem.again(request);
  expect(kept).toHaveLength(1);
  expect(await desk.sumByItem.again(request)).toBe(kept);
});
