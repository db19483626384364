import { execFileSync } from 'node:child_process';
import { ReportsWorld } from './testing/reports-world.factory';

type Cell = string | number | boolean | Date | null;

/** A sheet, and what else the workbook is made with. */
interface Workbook {
  readonly rows: readonly (readonly Cell[])[];
  readonly name?: string;
  readonly before?: readonly string[];
  readonly options?: object;
}

const HEAD = ['territory_code', 'item_code', 'period', 'value', 'spent', 'narrative'];
const KAZAKH = 'Әлі Ғ Қ Ң Ө Ұ Ү Һ І аяқталған жоқ';

let world: ReportsWorld;

beforeAll(async () => {
  world = await ReportsWorld.open();
});

afterAll(() => world.close());

/** Another program writes it, in a process of its own; days travel as `{"day": "2026-01-31"}`. */
function workbook({ rows, name = 'Sheet1', before = [], options = {} }: Workbook): Buffer {
  const script = `
    const { rows, name, before, options } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    if (options.vbaProject) options.vbaProject = Uint8Array.from(options.vbaProject);
    const cell = (one) => (one?.day ? new Date(one.day) : one);
    const sheets = [...before.map((other) => ({ name: other, rows: [['nothing']] })), { name, rows: rows.map((row) => row.map(cell)) }];
    require('hucre').writeXlsx({ sheets, ...options }).then((bytes) => process.stdout.write(bytes));`;
  const sent = rows.map((row) =>
    row.map((cell) => (cell instanceof Date ? { day: cell.toISOString() } : cell)),
  );
  const input = JSON.stringify({ rows: sent, name, before, options });
  return execFileSync(process.execPath, ['-e', script], { cwd: __dirname, input, maxBuffer: 100_000_000 });
}

describe('a report as a workbook', () => {
  const rows: readonly Cell[][] = [
    ['110000000', 'STG', '2026-01', 12.5, 0.1, KAZAKH],
    ['110000000', 'INC', '2026-01', 16.4, null, 'two\nlines; "quoted"'],
    ['110000000', 'BIN', '2026-02', 1, 1234567.89, null],
    ['150000000', 'STG', '2026-01', 0, null, null],
  ];

  it('says the same as the same report as text, in every column', async () => {
    const content = workbook({ rows: [HEAD, ...rows] });
    const imported = await world.imported({ content, name: 'report.xlsx' });
    expect(imported).toMatchObject({ status: 'applied', totalRows: 4, acceptedRows: 4, rejectedRows: 0 });
    expect(await world.ledger()).toEqual([
      '110000000 BIN 2026-02.1 1',
      '110000000 INC 2026-01.1 16.4',
      '110000000 STG 2026-01.1 12.5',
      '150000000 STG 2026-01.1 0',
    ]);
    const quoted = (cell: Cell) => (cell === null ? '' : `"${String(cell).replaceAll('"', '""')}"`);
    const text = [HEAD, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
    expect(await world.imported({ content: text })).toMatchObject({ totalRows: 4, unchangedRows: 4 });
    const other = text.replace('"0.1"', '"0.11"');
    expect(await world.imported({ content: other })).toMatchObject({ unchangedRows: 3, acceptedRows: 1 });
  });

  it('names the sheet of every bad row, whoever finds it', async () => {
    const bad = [
      ['110000000', 'STG', '2026-01', 'much', null, null],
      ['110000000', 'NONE', '2026-01', 5, null, null],
    ];
    const content = workbook({ name: 'progress', before: ['Read me'], rows: [HEAD, ...bad] });
    const { id } = await world.imported({ content, name: 'bad.xlsx' });
    const { body } = await world.send('GET', `/imports/${String(id)}/findings`);
    expect(body.items).toMatchObject([
      { code: 'ROW.NOT_A_NUMBER', sheet: 'progress', row: 2 },
      { code: 'ROW.ITEM_UNKNOWN', sheet: 'progress', row: 3 },
    ]);
  });

  it('takes numbers for codes, days for months, truths for binary values and commas in text cells', async () => {
    const heading = ['Код территории', 'Тармақ коды', 'Period', 'Значение'];
    const day = new Date('2026-01-01T00:00:00Z');
    const cells = [
      [110000000, 'BIN', day, true],
      [110000000, 'DEC', day, '12,5'],
    ];
    await world.imported({ content: workbook({ rows: [heading, ...cells] }) });
    expect(await world.ledger()).toEqual(
      expect.arrayContaining(['110000000 BIN 2026-01.1 1', '110000000 DEC 2026-01.1 12.5']),
    );
  });

  it('reads the sheet named after the kind and names it, the row and the column in its findings', async () => {
    const bad = [
      HEAD,
      [null],
      ['110000000', 'STG', '2026-01', 5],
      [null],
      ['110000000', 'NONE', '2026-01', 'x'],
    ];
    const content = workbook({ rows: bad, name: 'Progress', before: ['Нұсқаулық'] });
    const imported = await world.imported({ content });
    expect(imported).toMatchObject({ acceptedRows: 1, rejectedRows: 1 });
    const { body } = await world.send('GET', `/imports/${String(imported.id)}/findings`);
    expect(body.items).toEqual([
      expect.objectContaining({ sheet: 'Progress', row: 5, column: 'value', code: 'ROW.NOT_A_NUMBER' }),
    ]);
  });

  it('takes road maps, with days as days', async () => {
    const heading = ['territory_code', 'item_code', 'type', 'title_kk', 'kind', 'deadline'];
    const item = ['110000000', 'NEW', 'measure', KAZAKH, 'binary', new Date('2026-11-30T00:00:00Z')];
    const content = workbook({ rows: [heading, item] });
    expect(await world.imported({ content, fields: { kind: 'road-maps' } })).toMatchObject({
      acceptedRows: 1,
    });
    const items = await world.database.query(
      `select title ->> 'kk' as kk, deadline from item where code = 'NEW'`,
    );
    expect(items).toEqual([{ kk: KAZAKH, deadline: '2026-11-30' }]);
  });

  it('takes territories', async () => {
    const heading = ['code', 'parent_code', 'level', 'kind', 'name_kk', 'valid_from'];
    const place = ['113200000', '110000000', 2, 'district', 'Ақкөл ауданы', new Date('2020-01-01T00:00:00Z')];
    const content = workbook({ rows: [heading, place] });
    expect(await world.imported({ content, fields: { kind: 'territories' } })).toMatchObject({
      acceptedRows: 1,
    });
    const names = await world.database.query(
      `select name ->> 'kk' as kk from territory where code = '113200000'`,
    );
    expect(names).toEqual([{ kk: 'Ақкөл ауданы' }]);
  });
});

describe('a workbook that is not taken', () => {
  /** The sheet's entry of the directory claims to be small. */
  function forged(): Buffer {
    const bytes = workbook({ rows: [HEAD, ['110000000', 'STG', '2026-01', 5]] });
    const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
    bytes.writeUInt32LE(10, name - 46 + 24);
    return bytes;
  }

  it.each<[string, () => Buffer, string]>([
    [
      'a password',
      () => workbook({ rows: [HEAD], options: { encryption: { password: 'p', spinCount: 1_000 } } }),
      'IMPORT.ENCRYPTED',
    ],
    ['macros', () => workbook({ rows: [HEAD], options: { vbaProject: [1, 2, 3] } }), 'IMPORT.UNREADABLE'],
    ['nothing but a heading', () => workbook({ rows: [HEAD] }), 'IMPORT.EMPTY'],
    ['no cell', () => workbook({ rows: [] }), 'IMPORT.EMPTY'],
    ['101 columns', () => workbook({ rows: [Array<string>(101).fill('a')] }), 'IMPORT.TOO_LARGE'],
    [
      'a bomb inside',
      () =>
        workbook({
          rows: Array<string[]>(1_000).fill(['x'.repeat(30_000)]),
          options: { stringMode: 'inline' },
        }),
      'IMPORT.TOO_LARGE',
    ],
    ['forged sizes', forged, 'IMPORT.TOO_LARGE'],
  ])('is rejected: one with %s', async (_case, make, code) => {
    const imported = await world.imported({ content: make(), name: 'report.xlsx' });
    expect(imported).toMatchObject({ status: 'rejected', acceptedRows: 0 });
    expect(await world.findings(imported.id)).toEqual([`null null ${code}`]);
  });
});
