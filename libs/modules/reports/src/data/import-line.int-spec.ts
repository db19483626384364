import { ReportsWorld } from '../testing/reports-world.factory';

describe('judging staged rows', () => {
  let world: ReportsWorld;

  beforeAll(async () => {
    world = await ReportsWorld.open();
  });

  afterAll(() => world.close());

  const fileOf = (rows: number, first: number): string => {
    const lines = Array.from({ length: rows }, (_, at) => `110000000,X-${first + at},2026-01,50`);
    return ['territory_code,item_code,period,value', ...lines].join('\n');
  };

  // Statistics that had never seen the import made the search for repeated rows run anew for each of its rows.
  it('takes no longer for a file that the statistics of the staging area do not know', async () => {
    await world.imported({ content: fileOf(500, 1) });
    await world.database.query('analyze staged_row');

    const second = await world.imported({ content: fileOf(10_000, 1_000) });

    expect(second).toMatchObject({ status: 'applied', totalRows: 10_000, rejectedRows: 10_000 });
  });

  it('takes no longer for a file whose rows all come twice', async () => {
    const [heading, ...rows] = fileOf(5_000, 50_000).split('\n');

    const sent = await world.imported({ content: [heading, ...rows, ...rows].join('\n') });

    expect(sent).toMatchObject({ status: 'applied', totalRows: 10_000, rejectedRows: 10_000 });
  });
});
