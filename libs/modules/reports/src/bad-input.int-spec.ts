import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReportsWorld } from './testing/reports-world.factory';

const FIXTURES = join(__dirname, '../../../../test/fixtures/not-ok');
const ROAD_MAPS = { kind: 'road-maps' };
const TERRITORIES = { kind: 'territories' };
const PROGRAMMES = { kind: 'programmes' };
const FEBRUARY = 1;

let world: ReportsWorld;

beforeAll(async () => {
  world = await ReportsWorld.open();
  await world.lock(FEBRUARY);
});

afterAll(() => world.close());

function sent(fixture: string, fields: Readonly<Record<string, string>> = {}) {
  return { content: readFileSync(join(FIXTURES, fixture)), name: fixture, fields };
}

describe('a file that cannot be taken as a whole', () => {
  it.each<[string, string[], Record<string, string>?]>([
    ['empty.csv', ['null null IMPORT.EMPTY']],
    ['heading-only.csv', ['null null IMPORT.EMPTY']],
    ['blank-lines-only.csv', ['null null IMPORT.EMPTY']],
    ['a-letter.pdf', ['null null IMPORT.UNREADABLE']],
    ['a-picture.csv', ['null null IMPORT.UNREADABLE']],
    ['workbook.xlsx', ['null null IMPORT.UNREADABLE']],
    ['old-workbook.xls', ['null null IMPORT.UNREADABLE']],
    ['zip-with-password.xlsx', ['null null IMPORT.ENCRYPTED']],
    ['workbook-with-password.xlsx', ['null null IMPORT.ENCRYPTED']],
    ['cut-off.json', ['null null IMPORT.UNREADABLE']],
    ['not-objects.json', ['null null IMPORT.UNREADABLE']],
    ['quote-never-closed.csv', ['null null IMPORT.UNREADABLE']],
    ['nested-without-end.json', ['null null IMPORT.UNREADABLE']],
    ['too-many-columns.csv', ['null null IMPORT.TOO_LARGE']],
    ['cell-too-long.csv', ['null null IMPORT.TOO_LARGE']],
    ['column-missing.csv', ['1 period IMPORT.COLUMN_MISSING']],
    ['column-repeated.csv', ['1 period IMPORT.COLUMN_REPEATED']],
    ['heading-only.csv', ['null null IMPORT.UNREADABLE'], PROGRAMMES],
  ])('rejects %s', async (fixture, findings, fields = {}) => {
    const imported = await world.imported(sent(fixture, fields));
    expect(imported).toMatchObject({ status: 'rejected', acceptedRows: 0, totalRows: 0 });
    expect(await world.findings(imported.id)).toEqual(findings);
  });

  it('refuses a file over the limit of bytes while it arrives, and keeps nothing of it', async () => {
    const content = Buffer.alloc(200 * 1024 * 1024 + 1, 'x');
    const { status, body } = await world.upload({ content });
    expect([status, body.code]).toEqual([413, 'IMPORT.TOO_LARGE']);
    expect(
      await world.database.query('select from stored_file where size > 100000000 or size is null'),
    ).toEqual([]);
  });
});

describe('a row that cannot be taken', () => {
  it.each<[string, string[], Record<string, string>?]>([
    [
      'territory-unknown.csv',
      ['2 territory_code ROW.TERRITORY_UNKNOWN', '3 territory_code ROW.TERRITORY_UNKNOWN'],
    ],
    [
      'item-unknown.csv',
      ['2 item_code ROW.ITEM_UNKNOWN', '3 item_code ROW.ITEM_UNKNOWN', '4 item_code ROW.ITEM_UNKNOWN'],
    ],
    [
      'period-unknown.csv',
      [
        '2 period ROW.PERIOD_UNKNOWN',
        '3 period ROW.PERIOD_UNKNOWN',
        '4 period ROW.PERIOD_UNKNOWN',
        '5 period ROW.PERIOD_UNKNOWN',
        '6 period ROW.PERIOD_UNKNOWN',
      ],
    ],
    ['period-in-future.csv', ['2 period ROW.PERIOD_IN_FUTURE']],
    ['period-locked.csv', ['2 period ROW.PERIOD_LOCKED']],
    [
      'required-cell-empty.csv',
      [
        '2 territory_code ROW.VALUE_MISSING',
        '3 item_code ROW.VALUE_MISSING',
        '4 period ROW.VALUE_MISSING',
        '5 value ROW.VALUE_MISSING',
        '6 denominator ROW.VALUE_MISSING',
      ],
    ],
    ['delay-reason-of-no-list.csv', ['2 delay_reason ROW.BAD_CHOICE']],
    [
      'not-a-number.csv',
      [
        '2 value ROW.NOT_A_NUMBER',
        '3 value ROW.NOT_A_NUMBER',
        '4 value ROW.NOT_A_NUMBER',
        '5 value ROW.NOT_A_NUMBER',
        '6 spent ROW.NOT_A_NUMBER',
        '7 value ROW.NOT_A_NUMBER',
      ],
    ],
    [
      'out-of-range.csv',
      [
        '2 value ROW.OUT_OF_RANGE',
        '3 value ROW.OUT_OF_RANGE',
        '4 value ROW.OUT_OF_RANGE',
        '5 denominator ROW.OUT_OF_RANGE',
        '6 value ROW.OUT_OF_RANGE',
        '7 spent ROW.OUT_OF_RANGE',
        '8 numerator ROW.OUT_OF_RANGE',
        '9 numerator ROW.OUT_OF_RANGE',
      ],
    ],
    ['value-with-nul.json', ['2 value ROW.NOT_A_NUMBER']],
    ['half-a-letter.json', ['1 \ufffd IMPORT.COLUMN_UNKNOWN', '2 value ROW.NOT_A_NUMBER']],
    ['letter-at-the-cut.csv', ['2 value ROW.NOT_A_NUMBER']],
    [
      'number-beyond-measure.csv',
      [
        '2 value ROW.OUT_OF_RANGE',
        '3 spent ROW.OUT_OF_RANGE',
        '4 value ROW.OUT_OF_RANGE',
        '5 numerator ROW.OUT_OF_RANGE',
        '5 denominator ROW.OUT_OF_RANGE',
      ],
    ],
    [
      'conflicting-rows.csv',
      [
        '2 item_code ROW.CONFLICTING_DUPLICATE',
        '3 item_code ROW.CONFLICTING_DUPLICATE',
        '4 item_code ROW.CONFLICTING_DUPLICATE',
      ],
    ],
    ['item-twice.csv', ['2 item_code ROW.ITEM_REPEATED', '3 item_code ROW.ITEM_REPEATED'], ROAD_MAPS],
    ['promise-unknown.csv', ['2 promise_code ROW.PROMISE_UNKNOWN'], ROAD_MAPS],
    ['direction-unknown.csv', ['2 direction_code ROW.DIRECTION_UNKNOWN'], ROAD_MAPS],
    ['indicator-unknown.csv', ['2 indicator_code ROW.INDICATOR_UNKNOWN'], ROAD_MAPS],
    ['target-equals-baseline.csv', ['2 target ROW.TARGET_EQUALS_BASELINE'], ROAD_MAPS],
    ['shares-not-one.csv', ['2 shares ROW.SHARES_NOT_ONE'], ROAD_MAPS],
    ['deadline-before-start.csv', ['2 deadline ROW.DEADLINE_BEFORE_START'], ROAD_MAPS],
    ['day-that-does-not-exist.csv', ['2 deadline ROW.BAD_DATE'], ROAD_MAPS],
    ['list-that-does-not-parse.csv', ['2 plan ROW.BAD_LIST', '3 budget ROW.BAD_LIST'], ROAD_MAPS],
    ['kind-of-no-list.csv', ['2 kind ROW.BAD_CHOICE'], ROAD_MAPS],
    ['change-without-act.csv', ['2 deadline ROW.CHANGE_NEEDS_ACT'], ROAD_MAPS],
    ['code-too-long.csv', ['2 item_code ROW.OUT_OF_RANGE'], ROAD_MAPS],
    ['target-beyond-doubles.csv', ['2 target ROW.TARGET_EQUALS_BASELINE'], ROAD_MAPS],
    [
      'plan-beyond-measure.csv',
      [
        '2 weight ROW.OUT_OF_RANGE',
        '3 plan ROW.OUT_OF_RANGE',
        '4 budget ROW.OUT_OF_RANGE',
        '5 shares ROW.OUT_OF_RANGE',
      ],
      ROAD_MAPS,
    ],
    ['parent-unknown.csv', ['2 parent_code ROW.TERRITORY_UNKNOWN'], TERRITORIES],
    ['programme-without-code.json', ['1 code ROW.VALUE_MISSING'], PROGRAMMES],
  ])('leaves out the rows of %s', async (fixture, findings, fields = {}) => {
    const imported = await world.imported(sent(fixture, fields));
    expect(await world.findings(imported.id)).toEqual(findings);
    const errors = findings.filter((finding) => !finding.endsWith('COLUMN_UNKNOWN'));
    const rows = new Set(errors.map((finding) => finding.split(' ')[0])).size;
    expect(imported).toMatchObject({
      status: 'applied',
      totalRows: rows,
      rejectedRows: rows,
      acceptedRows: 0,
    });
    expect(await world.ledger()).toEqual([]);
  });

  it('leaves out a row of a territory outside the grant of its sender', async () => {
    const imported = await world.imported(sent('outside-the-grant.csv'), 'liaison');
    expect(await world.findings(imported.id)).toEqual(['2 territory_code ROW.OUT_OF_SCOPE']);
    expect(imported).toMatchObject({ status: 'applied', rejectedRows: 1, acceptedRows: 0 });
  });

  it('leaves out an item that gives shares to territories outside the grant of its sender', async () => {
    const head = 'territory_code,item_code,type,title_en,kind,deadline,shares';
    const item = (code: string, shares: string) =>
      `150000000,${code},measure,${code},stages,2026-12-31,${shares}`;
    const rows = [item('N1', '150000000:0.5;110000000:0.5'), item('N2', '150000000:0.5;153800000:0.5')];
    const imported = await world.imported(
      { content: [head, ...rows, ''].join('\n'), fields: { ...ROAD_MAPS, mode: 'preview' } },
      'otherAnalyst',
    );
    expect(await world.findings(imported.id)).toEqual(['2 shares ROW.OUT_OF_SCOPE']);
    expect(imported).toMatchObject({ status: 'previewed', acceptedRows: 1, rejectedRows: 1 });
  });

  it('applies the good rows beside it, or none where the sender wants all or nothing', async () => {
    const content =
      'territory_code,item_code,period,value\n110000000,STG,2026-01,7\n110000000,NONE,2026-01,7\n';
    const strict = await world.imported({ content, fields: { onError: 'reject' } });
    expect(strict).toMatchObject({ status: 'rejected', totalRows: 2, acceptedRows: 0, rejectedRows: 2 });
    expect(await world.findings(strict.id)).toEqual(['3 item_code ROW.ITEM_UNKNOWN']);
    expect(await world.ledger()).toEqual([]);
    const told = await world.database.query(
      `select outcome, after from audit_event where action = 'import.rejected' and subject_id = $1`,
      [strict.id],
    );
    expect(told).toMatchObject([{ outcome: 'refused', after: { totalRows: 2, faultyRows: 1 } }]);
    const lenient = await world.imported({ content });
    expect(lenient).toMatchObject({ status: 'applied', totalRows: 2, acceptedRows: 1, rejectedRows: 1 });
    expect(await world.ledger()).toEqual(['110000000 STG 2026-01.1 7']);
  });
});

describe('a value that is worse than the accepted one', () => {
  const worse = sent('worse-than-accepted.csv');

  beforeAll(async () => {
    await world.unlock(FEBRUARY);
    await world.imported({
      content: [
        'territory_code,item_code,period,value',
        '110000000,STG,2026-02,40',
        '110000000,INC,2026-02,30',
        '110000000,DEC,2026-02,7',
        '110000000,BIN,2026-02,1',
        '110000000,MIN,2026-02,97',
      ].join('\n'),
    });
    const { body } = await world.send('GET', '/entries?programme=P1&period=2026-02');
    const ids = (body.items as { id: string }[]).map(({ id }) => id);
    await world.send('POST', '/entries/review', { ids, decision: 'accept' });
  });

  it('needs a reason, in the direction of the target', async () => {
    const imported = await world.imported(worse);
    expect(await world.findings(imported.id)).toEqual([
      '2 value ROW.REGRESSION_WITHOUT_REASON',
      '3 value ROW.REGRESSION_WITHOUT_REASON',
      '4 value ROW.REGRESSION_WITHOUT_REASON',
      '5 value ROW.REGRESSION_WITHOUT_REASON',
    ]);
  });

  it('is taken with a narrative or a delay reason', async () => {
    const content = [
      'territory_code,item_code,period,value,narrative,delay_reason',
      '110000000,STG,2026-03,39,Counted again,',
      '110000000,INC,2026-03,29,,court',
    ].join('\n');
    expect(await world.imported({ content })).toMatchObject({ acceptedRows: 2, rejectedRows: 0 });
  });

  it('is no regression for what is to be maintained, nor for an earlier period', async () => {
    const content = [
      'territory_code,item_code,period,value',
      '110000000,MIN,2026-03,90',
      '110000000,STG,2026-01,20',
      '110000000,DEC,2026-03,6',
    ].join('\n');
    expect(await world.imported({ content })).toMatchObject({ acceptedRows: 3, rejectedRows: 0 });
  });

  it('is judged against the period before, when a later one is accepted already', async () => {
    const { body } = await world.send('GET', '/entries?programme=P1&period=2026-01&state=submitted');
    const ids = (body.items as { id: string; itemCode: string; value: number }[])
      .filter(({ itemCode, value }) => itemCode === 'STG' && value === 20)
      .map(({ id }) => id);
    expect(ids).toHaveLength(1);
    await world.send('POST', '/entries/review', { ids, decision: 'accept' });
    const head = 'territory_code,item_code,period,value\n';
    expect(await world.imported({ content: `${head}110000000,STG,2026-01,25\n` })).toMatchObject({
      acceptedRows: 1,
    });
    const below = await world.imported({ content: `${head}110000000,STG,2026-01,15\n` });
    expect(await world.findings(below.id)).toEqual(['2 value ROW.REGRESSION_WITHOUT_REASON']);
  });
});
