import type { ProgrammeDocument, RoadMapRow, TerritoryRow } from '@core/reporting';
import { testDatabase, type TestDatabase } from '@platform/testing';
import { aRoadMapRow } from '../testing/road-map-row.factory';
import { roadMapWorld, type RoadMapWorld } from '../testing/road-map-world.factory';

let test: TestDatabase;
let world: RoadMapWorld;

beforeAll(async () => {
  test = await testDatabase();
  world = await roadMapWorld(test.database);
});
afterAll(() => test.close());
it('x', async () => {
  const r = await world.apply([aRoadMapRow(2, 'M1'), aRoadMapRow(3, 'I1', {type: 'indicator', kind: 'increase', baseline: '0', target: '10.50', plan: [{on: '2026-01-31', percent: '5.5'}]}),
   aRoadMapRow(4, 'M2', {indicatorCode: 'I1', budget: [{year: 2026, source: 'local', planned: '10.5'}, {year: 2026, source: 'republican', planned: '1'}], coExecutors: ['a"b', 'c;d']}), aRoadMapRow(5, 'M3', {territoryCode: 'X'})]);
  console.log(JSON.stringify(r));
  console.log(await test.database.query('select * from item'), await test.database.query('select * from allocation'), await test.database.query('select * from budget_line'));
});
