import { checkProgressValue, type ItemKind, type ProgressRow } from '@core/reporting';
import fc from 'fast-check';
import { ReportsWorld } from '../testing/reports-world.factory';
import { EntryJudgementReader } from './entry-judgement.reader';

const CODE_OF: Readonly<Record<ItemKind, string>> = {
  binary: 'BIN',
  stages: 'STG',
  increase: 'INC',
  decrease: 'DEC',
  maintain_at_least: 'MIN',
  maintain_at_most: 'MAX',
};

let world: ReportsWorld;

beforeAll(async () => {
  world = await ReportsWorld.open();
});

afterAll(() => world.close());

/** Values on and beside every bound, and fractions whose quotient no decimal can hold. */
const decimals = fc.constantFrom(
  '0',
  '1',
  '100',
  '-1',
  '0.5',
  '99.999999999999999999',
  '100.000000000000000001',
  '2',
);
const denominators = fc.constantFrom('1', '3', '100', '7', '0.3');
const rows = fc.record({
  kind: fc.constantFrom(...(Object.keys(CODE_OF) as ItemKind[])),
  value: fc.option(decimals),
  valueIsWord: fc.boolean(),
  fraction: fc.option(fc.record({ numerator: decimals, denominator: denominators })),
});

describe('judging a value in SQL', () => {
  it('says what the rule of core says, for every kind of item', async () => {
    const reader = new EntryJudgementReader();
    const [{ id }] = await world.database.query<{ id: number }>(`select id from programme where code = 'P1'`);
    await fc.assert(
      fc.asyncProperty(rows, async ({ kind, value, valueIsWord, fraction }) => {
        const row: ProgressRow = {
          rowNumber: 1,
          territoryCode: '110000000',
          itemCode: CODE_OF[kind],
          period: '2026-01',
          value,
          valueIsWord: valueIsWord && (value === '0' || value === '1'),
          numerator: fraction?.numerator ?? null,
          denominator: fraction?.denominator ?? null,
          spent: null,
          narrative: null,
          delayReason: null,
          evidence: null,
        };
        const terms = { programmeId: id, today: '2026-03-20', territoryIds: null };
        const { faults } = await reader.judge(world.database, row, terms);
        const finding = checkProgressValue(kind, row);
        const expected = finding && { code: finding.code, column: finding.column, params: finding.params };
        expect(faults).toEqual(expected === null ? [] : [expected]);
      }),
      { numRuns: 300 },
    );
  });
});
