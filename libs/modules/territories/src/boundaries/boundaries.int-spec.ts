import { randomUUID } from 'node:crypto';
import type { BoundaryRow } from '@core/reporting';
import { Boundaries } from '../boundaries';
import { servedTerritories, type ServedTerritories } from '../testing/served-territories.factory';
import { aTerritoryRow as aRow } from '../testing/territory-row.factory';

let served: ServedTerritories;
let boundaries: Boundaries;

const TREE = [
  aRow(2, 'KZ', null, 0),
  aRow(3, '100', 'KZ', 1),
  aRow(4, '200', 'KZ', 1, { isoCode: 'KZ-20' }),
  aRow(5, '101', '100', 2),
  aRow(6, '102', '100', 2),
  aRow(7, '201', '200', 2),
];

beforeAll(async () => {
  served = await servedTerritories();
  boundaries = served.boundaries;
  await served.database.transaction((tx) => served.territories.applyRows(tx, TREE));
  const rows = TREE.map(({ code }, index) => aBoundary(index + 1, { code }));
  const importId = await anImport();
  await served.database.transaction((tx) =>
    boundaries.applyRows(tx, rows, { importId, roots: null, at: new Date('2026-03-20T07:00:00Z') }),
  );
});
afterAll(() => served.close());

/** One degree square, each beside the one before. */
function aBoundary(rowNumber: number, keys: Partial<BoundaryRow>): BoundaryRow {
  const x = 60 + rowNumber;
  const corners: [number, number][] = [
    [x, 50],
    [x + 1, 50],
    [x + 1, 51],
    [x, 51],
    [x, 50],
  ];
  const geometry = { type: 'Polygon', coordinates: [corners] } as const;
  return { rowNumber, code: null, isoCode: null, positions: 5, geometry, ...keys };
}

/** Boundaries say which import they came with. */
async function anImport(): Promise<string> {
  const [id, file] = [randomUUID(), randomUUID()];
  await served.database.query(
    `insert into stored_file (id, name, media_type, size, sha256) values ($1, 'map', 'text/plain', 0, repeat('0', 64))`,
    [file],
  );
  await served.database.query(
    `insert into import (id, kind, mode, on_error, status, file_id, file_name, sha256, received_by, received_at)
     values ($1, 'boundaries', 'apply', 'skip', 'applying', $2, 'map', repeat('0', 64), 'tester', now())`,
    [id, file],
  );
  return id;
}

async function drawnFor(auditorOf?: string, query = ''): Promise<string[]> {
  const { body } = await served.get(`/territories/boundaries${query}`, auditorOf);
  return (body['features'] as { id: string }[]).map(({ id }) => id);
}

it('shows all to the operator, from the country down', async () => {
  expect(await drawnFor()).toEqual(['KZ', '100', '200', '101', '102', '201']);
});

it('shows an auditor of a region its subtree and the way down to it, and no neighbour', async () => {
  expect(await drawnFor('100')).toEqual(['KZ', '100', '101', '102']);
  expect(await drawnFor('100', '?parent=200')).toEqual([]);
  expect(await drawnFor('102', '?level=2')).toEqual(['102']);
});

it('takes boundaries of the subtrees of the sender only', async () => {
  const rows = [
    aBoundary(1, { code: '100' }),
    aBoundary(2, { code: '102' }),
    aBoundary(3, { isoCode: 'KZ-20' }),
    aBoundary(4, { code: '201' }),
  ];
  const { findings } = await boundaries.checkRows(served.database, rows, ['100']);
  expect(findings.map(({ row, code }) => `${row} ${code}`)).toEqual([
    '3 ROW.OUT_OF_SCOPE',
    '4 ROW.OUT_OF_SCOPE',
  ]);
});

it('keeps what came beside what is drawn, with its import and the moment', async () => {
  const rows = await served.database.query(
    `select b.original, b.recorded_at from territory_boundary b join territory t on t.id = b.territory_id where t.code = '100'`,
  );
  expect(rows).toEqual([
    { original: aBoundary(2, {}).geometry, recorded_at: new Date('2026-03-20T07:00:00Z') },
  ]);
});

it('lets a territory that has ended off the map', async () => {
  const ended = { ...TREE[4], validTo: '2020-01-01' };
  await served.database.transaction((tx) => served.territories.applyRows(tx, [ended]));
  for (const until = Date.now() + 3_000; Date.now() < until && (await drawnFor()).includes('102');) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await drawnFor()).toEqual(['KZ', '100', '200', '101', '201']);
});
