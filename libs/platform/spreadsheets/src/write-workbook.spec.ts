import { execFileSync } from 'node:child_process';
import type { NewRow, NewWorkbook } from './index';
import { readWorkbook, type SheetCell } from './read-workbook';
import { writeWorkbook } from './write-workbook';

const KAZAKH = 'Ә Ғ Қ Ң Ө Ұ Ү Һ І ₸ 😀';
const FORMULAS = ['=1+1', '+7 701', '-5', '@SUM(A1)', '=HYPERLINK("http://x")', '\tx', '\rx'];

async function bytesOf(workbook: NewWorkbook): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of writeWorkbook(workbook)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function read(bytes: Buffer, sheet = 'report'): Promise<SheetCell[][]> {
  const rows: SheetCell[][] = [];
  for await (const batch of (await readWorkbook(whole(bytes), { sheet })).rows()) {
    rows.push(...batch.map(({ cells }) => [...cells]));
  }
  return rows;
}

/** What another program sees in it. */
function seen<T>(bytes: Buffer, expression: string): T {
  const script = `const bytes = require('node:fs').readFileSync(0);
    require('hucre').readXlsx(bytes, { readStyles: true }).then((book) => process.stdout.write(JSON.stringify(${expression})))`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: __dirname, input: bytes }).toString(),
  ) as T;
}

describe('writing a workbook', () => {
  const rows: NewRow[] = [
    ['code', 'value', 'day', 'done'],
    ['007', 12.5, new Date('2026-02-28'), true],
    [KAZAKH, -0.001, new Date('1900-02-28'), false],
    [' two\nlines & <tags> "quoted" ', 1e21, new Date('1900-03-01'), null],
    ['_x000D_ is no return', 110000000, null, null],
  ];

  it('reads back what was written, cell by cell', async () => {
    await expect(read(await bytesOf({ sheets: [{ name: 'Report', rows }] }))).resolves.toEqual([
      ['code', 'value', 'day', 'done'],
      ['007', 12.5, new Date('2026-02-28'), true],
      [KAZAKH, -0.001, new Date('1900-02-28'), false],
      [' two\nlines & <tags> "quoted" ', 1e21, new Date('1900-03-01')],
      ['_x000D_ is no return', 110000000],
    ]);
  });

  it('is read by another program', async () => {
    const bytes = await bytesOf({ sheets: [{ name: 'Report & more', rows: rows.slice(0, 3) }] });
    expect(seen(bytes, 'book.sheets.map(({ name, rows }) => ({ name, rows }))')).toEqual([
      {
        name: 'Report & more',
        rows: [
          ['code', 'value', 'day', 'done'],
          ['007', 12.5, '2026-02-28T00:00:00.000Z', true],
          [KAZAKH, -0.001, expect.any(String), false],
        ],
      },
    ]);
  });

  it('writes what begins like a formula as text, which stays text when it is edited', async () => {
    const bytes = await bytesOf({ sheets: [{ name: 'Report', rows: FORMULAS.map((text) => [text]) }] });
    await expect(read(bytes)).resolves.toEqual(FORMULAS.map((text) => [text]));
    expect(seen<string[][]>(bytes, 'book.sheets[0].rows')).toEqual(FORMULAS.map((text) => [text]));
    const styles = partOf(bytes, 'xl/styles.xml');
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    const [, quoted] = styles.slice(styles.indexOf('<cellXfs')).match(/<xf [^>]*>/g) ?? [];
    expect(quoted).toContain('quotePrefix="1"');
    expect(sheet.match(/ s="1" t="inlineStr"/g)).toHaveLength(FORMULAS.length);
    expect(sheet).not.toContain('<f>');
  });

  it('survives every character, those included that XML cannot hold', async () => {
    const odd = Array.from({ length: 0x80 }, (_, code) => `a${String.fromCharCode(code)}b`);
    odd.push('\uD800', '\uDC00x', '\uFFFE', '_x0041_', '_x005F_');
    const written = await bytesOf({ sheets: [{ name: 'Report', rows: odd.map((text) => [text]) }] });
    expect((await read(written)).flat()).toEqual(odd);
  });

  it('locks what is not open, offers lists and hides sheets', async () => {
    const bytes = await bytesOf({
      sheets: [
        {
          name: 'Report',
          protected: true,
          frozen: { rows: 1, columns: 2 },
          columns: [
            { width: 12, format: { numberFormat: '@' } },
            { format: { open: true }, choices: 'why' },
          ],
          rows: [
            [{ value: 'code', format: { bold: true } }, { value: 'why' }],
            ['1', null],
            ['2', 'ә'],
            ['3', { value: 'own', choices: 'other' }],
            ['4', null],
          ],
        },
        { name: 'manifest', hidden: true, rows: [['secret']] },
      ],
      choices: { why: ['ә', 'б', 'c'], other: ['x'] },
    });
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toContain(
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain('sqref="B2:B3 B5"><formula1>lists!$A$1:$A$3</formula1>');
    expect(sheet).toContain('sqref="B4"><formula1>lists!$B$1:$B$1</formula1>');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Report'!$A:$B,'Report'!$1:$1</definedName>`,
    );
    const order = [
      '<sheetPr',
      '<sheetViews',
      '<sheetFormatPr',
      '<cols',
      '<sheetData',
      '<sheetProtection',
      '<dataValidations',
    ];
    expect(order.map((tag) => sheet.indexOf(tag))).toEqual(
      [...order.map((tag) => sheet.indexOf(tag))].sort((a, b) => a - b),
    );
    expect(seen(bytes, 'book.sheets.map(({ name, hidden }) => [name, Boolean(hidden)])')).toEqual([
      ['Report', false],
      ['manifest', true],
      ['lists', true],
    ]);
    await expect(read(bytes, 'lists')).resolves.toEqual([['ә', 'x'], ['б'], ['c']]);
  });

  it('gives the first piece before it has asked for the last row', async () => {
    let asked = 0;
    function* many(): Generator<NewRow> {
      for (; asked < 200_000; asked += 1) yield [asked, `${KAZAKH} ${asked}`];
    }
    const pieces = writeWorkbook({ sheets: [{ name: 'Report', rows: many() }] });
    let size = 0;
    for await (const { length } of pieces) {
      size += length;
      if (size > 200_000) break;
    }
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(100_000);
  });

  it('passes on what goes wrong with the rows', async () => {
    function* broken(): Generator<NewRow> {
      yield ['a'];
      throw new Error('the cursor was lost');
    }
    await expect(bytesOf({ sheets: [{ name: 'Report', rows: broken() }] })).rejects.toThrow(
      'the cursor was lost',
    );
  });
});

/** A part of the archive, found by its directory through another program. */
function partOf(bytes: Buffer, name: string): string {
  const script = `const bytes = require('node:fs').readFileSync(0);
    require('yauzl').fromBuffer(bytes, { lazyEntries: true }, (_e, zip) => {
      zip.on('entry', (entry) => {
        if (entry.fileName !== ${JSON.stringify(name)}) return zip.readEntry();
        zip.openReadStream(entry, (_error, stream) => stream.pipe(process.stdout));
      });
      zip.readEntry();
    });`;
  return execFileSync(process.execPath, ['-e', script], { cwd: __dirname, input: bytes }).toString();
}
