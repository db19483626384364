import { ReportsWorld } from './testing/reports-world.factory';

const HEAD =
  'territory_code,item_code,period,value,numerator,denominator,spent,narrative,delay_reason,evidence';

let world: ReportsWorld;

beforeAll(async () => {
  world = await ReportsWorld.open();
});

afterAll(() => world.close());

describe('a progress report', () => {
  it('reads, judges and records the rows of a file', async () => {
    const imported = await world.imported({
      content: `${HEAD}\n110000000,STG,2026-01,30,,,,,,\n110000000,INC,2026-01,,1,5,12.5,,,\n`,
    });
    expect(imported).toMatchObject({
      status: 'applied',
      totalRows: 2,
      processedRows: 2,
      acceptedRows: 2,
      rejectedRows: 0,
      unchangedRows: 0,
      progress: 100,
    });
    expect(await world.ledger()).toEqual(['110000000 INC 2026-01.1 20', '110000000 STG 2026-01.1 30']);
  });
});
