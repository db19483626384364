import type { DecimalMark } from '@core/kernel';
import type { Cell } from './cell';
import { COLUMNS } from './columns';
import { mapHeader } from './map-header';
import { readRoadMapRow } from './read-road-map-row';

type Cells = Partial<Record<(typeof COLUMNS)['road-maps'][number], Cell>>;

const school: Cells = {
  territory_code: '110000000',
  item_code: 'M-1',
  type: 'measure',
  title_kk: 'Мектеп салу',
  kind: 'binary',
  deadline: '2026-12-31',
};
const rate: Cells = { ...school, type: 'indicator', kind: 'increase', baseline: '10', target: '40' };

function read(cells: Cells, decimalMark: DecimalMark = '.') {
  const columns = COLUMNS['road-maps'];
  const layout = { columns: mapHeader(columns, 'road-maps').columns, decimalMark };
  return readRoadMapRow(
    columns.map((column) => cells[column]),
    2,
    layout,
  );
}

const faults = (cells: Cells) => read(cells).findings.map(({ code, column }) => [code, column]);

describe('readRoadMapRow', () => {
  it('reads the least a measure needs, owned whole by its territory', () => {
    expect(read(school)).toMatchObject({
      findings: [],
      row: {
        rowNumber: 2,
        territoryCode: '110000000',
        type: 'measure',
        title: { kk: 'Мектеп салу' },
        kind: 'binary',
        startsOn: null,
        deadline: '2026-12-31',
        weight: null,
        coExecutors: [],
        plan: [],
        budget: [],
        shares: [{ territoryCode: '110000000', share: '1' }],
      },
    });
  });

  it('reads its lists', () => {
    const { row } = read({
      ...rate,
      co_executors: 'Білім басқармасы; Қаржы басқармасы;',
      plan: '2022-12:38.3; 2021-12:16.4',
      budget: '2021:republican:120.50;2021:local:30',
      shares: '110000000:0.6;150000000:0.4',
    });
    expect(row).toMatchObject({
      coExecutors: ['Білім басқармасы', 'Қаржы басқармасы'],
      plan: [
        { on: '2021-12-31', percent: '16.4' },
        { on: '2022-12-31', percent: '38.3' },
      ],
      budget: [
        { year: 2021, source: 'republican', planned: '120.5' },
        { year: 2021, source: 'local', planned: '30' },
      ],
      shares: [
        { territoryCode: '110000000', share: '0.6' },
        { territoryCode: '150000000', share: '0.4' },
      ],
    });
  });

  it('reads decimal commas in lists of a file that semicolons separate', () => {
    expect(read({ ...school, shares: '1:0,6;2:0,4' }, ',').row?.shares).toHaveLength(2);
  });

  it('reads a spreadsheet date', () => {
    expect(read({ ...school, deadline: new Date('2026-12-31T00:00:00Z') }).row?.deadline).toBe('2026-12-31');
  });

  it.each([['territory_code'], ['item_code'], ['type'], ['kind'], ['deadline'], ['title_kk']] as const)(
    'needs %s',
    (column) => {
      expect(faults({ ...school, [column]: '' })).toEqual([['ROW.VALUE_MISSING', column]]);
    },
  );

  it.each(['increase', 'decrease', 'maintain_at_least', 'maintain_at_most'])(
    'needs baseline and target for %s',
    (kind) => {
      expect(faults({ ...school, kind })).toEqual([
        ['ROW.VALUE_MISSING', 'baseline'],
        ['ROW.VALUE_MISSING', 'target'],
      ]);
    },
  );

  it('refuses a change of nothing, but lets a level be maintained', () => {
    expect(faults({ ...rate, target: '10.0' })).toEqual([['ROW.TARGET_EQUALS_BASELINE', 'target']]);
    expect(faults({ ...rate, kind: 'decrease', target: '10' })).toEqual([
      ['ROW.TARGET_EQUALS_BASELINE', 'target'],
    ]);
    expect(faults({ ...rate, kind: 'maintain_at_least', target: '10' })).toEqual([]);
  });

  it('refuses a deadline before the start, not on it', () => {
    expect(faults({ ...school, starts_on: '2027-01-01' })).toEqual([
      ['ROW.DEADLINE_BEFORE_START', 'deadline'],
    ]);
    expect(faults({ ...school, starts_on: '2026-12-31' })).toEqual([]);
  });

  it.each([
    ['a date that does not exist', { deadline: '2026-02-30' }, 'ROW.BAD_DATE', 'deadline'],
    ['a start that is no date', { starts_on: 'soon' }, 'ROW.BAD_DATE', 'starts_on'],
    ['a type that is neither', { type: 'task' }, 'ROW.BAD_CHOICE', 'type'],
    ['an unknown kind', { kind: 'percent' }, 'ROW.BAD_CHOICE', 'kind'],
    ['a baseline in words', { baseline: 'ten' }, 'ROW.NOT_A_NUMBER', 'baseline'],
    ['a negative weight', { weight: '-1' }, 'ROW.OUT_OF_RANGE', 'weight'],
    ['a plan without percents', { plan: '2021-12' }, 'ROW.BAD_LIST', 'plan'],
    ['a plan by quarter', { plan: '2021-Q4:10' }, 'ROW.BAD_LIST', 'plan'],
    ['a plan with a month twice', { plan: '2021-12:10;2021-12:20' }, 'ROW.BAD_LIST', 'plan'],
    ['a plan over 100 %', { plan: '2021-12:100.1' }, 'ROW.OUT_OF_RANGE', 'plan'],
    ['a plan under 0 %', { plan: '2021-12:-1' }, 'ROW.OUT_OF_RANGE', 'plan'],
    ['a budget from nowhere', { budget: '2021:mars:10' }, 'ROW.BAD_LIST', 'budget'],
    ['a budget without a year', { budget: 'local:10' }, 'ROW.BAD_LIST', 'budget'],
    ['a budget below zero', { budget: '2021:local:-10' }, 'ROW.OUT_OF_RANGE', 'budget'],
    ['shares under one', { shares: '1:0.6;2:0.3999999999' }, 'ROW.SHARES_NOT_ONE', 'shares'],
    ['shares over one', { shares: '1:0.6;2:0.5' }, 'ROW.SHARES_NOT_ONE', 'shares'],
    ['a share of nothing', { shares: '1:1;2:0' }, 'ROW.OUT_OF_RANGE', 'shares'],
    ['a territory with two shares', { shares: '1:0.5;1:0.5' }, 'ROW.BAD_LIST', 'shares'],
    ['a share without a territory', { shares: ':1' }, 'ROW.BAD_LIST', 'shares'],
  ] as const)('refuses %s', (_, cells, code, column) => {
    const reading = read({ ...rate, ...cells });
    expect(reading.row).toBeNull();
    expect(reading.findings.map((finding) => [finding.code, finding.column])).toEqual([[code, column]]);
  });

  it('sums shares exactly: three tenths and seven tenths are one', () => {
    expect(faults({ ...school, shares: '1:0.1;2:0.2;3:0.7' })).toEqual([]);
  });
});
