import { testDatabase, type TestDatabase } from '@platform/testing';
import { aRoadMapRow } from '../testing/road-map-row.factory';
import { roadMapWorld, type RoadMapWorld } from '../testing/road-map-world.factory';
let test: TestDatabase;
let world: RoadMapWorld;
beforeAll(async () => { test = await testDatabase(); world = await roadMapWorld(test.database); });
afterAll(() => test.close());
it('fast', async () => {
  const places = ['110000000','150000000','111000000','113200000'];
  const rows = Array.from({length: 125000}, (_, n) => aRoadMapRow(n+2, `M${n}`, {territoryCode: places[n % 4], directionCode: 'D1', promiseCode: 'PR1', weight: '1.5',
     type: n % 5 === 0 ? 'indicator':'measure', kind: n % 5 === 0 ? 'increase':'stages', baseline: '0', target: '10', indicatorCode: n % 5 === 0 ? null : (n>8 && n%4 === 1) ? `M${Math.floor(n/20)*20+5}`: null,
     plan: [{on: '2026-01-31', percent: '5.5'}, {on: '2026-03-31', percent: '25.5'}],
     budget: [{year: 2026, source: 'local', planned: '10.5'}, {year: 2026, source: 'republican', planned: '1'}], coExecutors: ['a"b', 'c;d'] , leadExecutor: 'Білім басқармасы'}));
  for (let i = 0; i < 2; i++) {
  const before = Date.now();
  const r = await world.apply(rows);
  console.log(Date.now() - before, r.findings.length, r.findings[0], r.accepted, r.unchanged, r.roadMaps);
  }
}, 300000);
