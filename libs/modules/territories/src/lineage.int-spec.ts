import { randomUUID } from 'node:crypto';
import type { LineageRow } from '@core/reporting';
import { servedTerritories, type ServedTerritories } from './testing/served-territories.factory';
import { aTerritoryRow as aRow } from './testing/territory-row.factory';

const DAY = '2026-04-15';
const AT = new Date('2026-11-01T00:00:00Z');

let served: ServedTerritories;

beforeAll(async () => {
  served = await servedTerritories();
});
afterAll(() => served.close());

beforeEach(async () => {
  await served.database.query('truncate outbox, territory_closure, territory restart identity cascade');
  const districts = ['whole', 'upper', 'lower', 'third'].map((code, index) =>
    aRow(4 + index, code, 'region', 2),
  );
  await served.database.transaction((tx) =>
    served.territories.applyRows(tx, [aRow(2, 'KZ', null, 0), aRow(3, 'region', 'KZ', 1), ...districts]),
  );
});

/** The parts of a split of the whole. */
function parts(shares: Record<string, string>): LineageRow[] {
  return Object.entries(shares).map(([to, share], index) => {
    return { rowNumber: index + 2, from: 'whole', to, kind: 'split', effective: DAY, share };
  });
}

/** Gives the import it came with. */
async function record(shares: Record<string, string>): Promise<string> {
  const importId = randomUUID();
  const { findings } = await served.database.transaction((tx) =>
    served.lineage.applyRows(tx, parts(shares), importId),
  );
  expect(findings).toEqual([]);
  return importId;
}

/** How many records went; null when the whole is refused, and rolled back. */
async function takeBack(importId: string): Promise<number | null> {
  const refusal = new Error('refused');
  try {
    return await served.database.transaction(async (tx) => {
      const withdrawn = await served.lineage.withdrawImport(tx, importId, AT);
      if (withdrawn === null) throw refusal;
      return withdrawn;
    });
  } catch (error) {
    if (error === refusal) return null;
    throw error;
  }
}

async function inForce(): Promise<Record<string, number>> {
  const { body } = await served.get('/territories/whole/lineage');
  const successors = body['successors'] as { territory: string; share: number }[];
  return Object.fromEntries(successors.map(({ territory, share }) => [territory, share]));
}

async function lastDayOfWhole(): Promise<unknown> {
  return (await served.get('/territories/whole')).body['validTo'];
}

describe('what became of a territory', () => {
  it('ends it and begins its parts, and tells of it', async () => {
    await record({ upper: '0.6', lower: '0.4' });
    expect(await inForce()).toEqual({ upper: 0.6, lower: 0.4 });
    expect(await lastDayOfWhole()).toBe(DAY);
    expect((await served.get('/territories/lower')).body).toMatchObject({ validFrom: DAY });
    const [{ id }] = await served.database.query<{ id: number }>(
      `select id from territory where code = 'whole'`,
    );
    expect(await served.database.query('select name, payload from outbox')).toEqual([
      { name: 'territories.reshaped', payload: { territoryIds: [id], since: DAY } },
    ]);
  });

  it('is told to nobody who may not see the territory', async () => {
    expect((await served.get('/territories/whole/lineage', 'upper')).status).toBe(404);
  });

  it('says nothing again when the same comes again', async () => {
    await record({ upper: '0.6', lower: '0.4' });
    await served.database.query('truncate outbox');
    const again = await served.database.transaction((tx) =>
      served.lineage.applyRows(tx, parts({ upper: '0.60', lower: '0.4' }), randomUUID()),
    );
    expect(again).toEqual({ findings: [], applied: 0, unchanged: 2 });
    expect(await served.database.query('select name from outbox')).toEqual([]);
  });

  it('is what it was when the file is taken back', async () => {
    expect(await takeBack(await record({ upper: '0.6', lower: '0.4' }))).toBe(2);
    expect(await inForce()).toEqual({});
    expect(await lastDayOfWhole()).toBeNull();
    expect((await served.get('/territories/upper')).body).toMatchObject({ validFrom: null });
  });

  it('keeps a last day that was known before', async () => {
    await served.database.query(`update territory set valid_to = $1 where code = 'whole'`, [DAY]);
    await takeBack(await record({ upper: '0.6', lower: '0.4' }));
    expect(await lastDayOfWhole()).toBe(DAY);
  });
});

describe('a correction', () => {
  it('takes the place of the first record, which comes back with its end', async () => {
    const first = await record({ upper: '0.6', lower: '0.4' });
    const correction = await record({ upper: '0.7', lower: '0.3' });
    expect(await inForce()).toEqual({ upper: 0.7, lower: 0.3 });
    expect(await takeBack(correction)).toBe(2);
    expect(await inForce()).toEqual({ upper: 0.6, lower: 0.4 });
    expect(await lastDayOfWhole()).toBe(DAY);
    expect(await takeBack(first)).toBe(2);
    expect(await inForce()).toEqual({});
    expect(await lastDayOfWhole()).toBeNull();
  });

  it('stays when what it corrected is taken back, and then leaves nothing', async () => {
    const first = await record({ upper: '0.6', lower: '0.4' });
    const correction = await record({ upper: '0.7', lower: '0.3' });
    expect(await takeBack(first)).toBe(0);
    expect(await inForce()).toEqual({ upper: 0.7, lower: 0.3 });
    expect(await takeBack(correction)).toBe(2);
    expect(await inForce()).toEqual({});
    expect(await lastDayOfWhole()).toBeNull();
  });

  it('of a part falls back to before it when those between are gone', async () => {
    await record({ upper: '0.6', lower: '0.4' });
    const second = await record({ upper: '0.7', lower: '0.3' });
    const third = await record({ upper: '0.8', lower: '0.2' });
    expect(await takeBack(second)).toBe(0);
    expect(await takeBack(third)).toBe(2);
    expect(await inForce()).toEqual({ upper: 0.6, lower: 0.4 });
  });

  it('of one part holds on to the file it leans on', async () => {
    const first = await record({ upper: '0.6', lower: '0.4' });
    await record({ lower: '0.3', third: '0.1' });
    expect(await inForce()).toEqual({ upper: 0.6, lower: 0.3, third: 0.1 });
    expect(await takeBack(first)).toBeNull();
    expect(await inForce()).toEqual({ upper: 0.6, lower: 0.3, third: 0.1 });
  });
});
