import { execFileSync } from 'node:child_process';
import type { RowMark } from './row-marks';
import { readWorkbook, type SheetCell } from './read-workbook';
import { aWorkbook, rowXml, workbookEntries } from './testing/workbook.factory';
import { zipFile } from './testing/zip-file';
import { writeWorkbook } from './write-workbook';

const MARK = 'FFFFB3AB';
const KAZAKH = 'Мәні: бұл сан емес <&>';
const TWO_FORMATS =
  '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fillId="0"/><xf numFmtId="14" fillId="1"><protection locked="0"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><fill><patternFill><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function* batched(marks: readonly RowMark[], size: number): AsyncGenerator<readonly RowMark[]> {
  for (let at = 0; at < marks.length; at += size) yield marks.slice(at, at + size);
}

async function collected(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function mark(bytes: Buffer, textColumn: number, marks: readonly RowMark[], size = 2): Promise<Buffer> {
  const sheet = await readWorkbook(whole(bytes), { sheet: 'progress' });
  return collected(sheet.marked({ textColumn, batches: batched(marks, size) }));
}

async function cellsOf(bytes: Buffer, name = 'progress'): Promise<[number, ...SheetCell[]][]> {
  const sheet = await readWorkbook(whole(bytes), { sheet: name });
  const rows: [number, ...SheetCell[]][] = [];
  for await (const batch of sheet.rows())
    rows.push(...batch.map(({ number, cells }): [number, ...SheetCell[]] => [number, ...cells]));
  return rows;
}

/** The parts of an archive as text, by their names, read by another program. */
function partsOf(bytes: Buffer): Record<string, string> {
  const script = `const parts = {};
    require('yauzl').fromBuffer(require('node:fs').readFileSync(0), { lazyEntries: true }, (_e, zip) => {
      zip.on('entry', (entry) => zip.openReadStream(entry, async (_error, stream) => {
        const pieces = []; for await (const piece of stream) pieces.push(piece);
        parts[entry.fileName] = Buffer.concat(pieces).toString(); zip.readEntry();
      }));
      zip.on('end', () => process.stdout.write(JSON.stringify(parts)));
      zip.readEntry();
    });`;
  const text = execFileSync(process.execPath, ['-e', script], {
    cwd: __dirname,
    input: bytes,
    maxBuffer: 200_000_000,
  });
  return JSON.parse(text.toString()) as Record<string, string>;
}

/** The places of the cells that have our fill. */
function filled(bytes: Buffer): string[] {
  const parts = partsOf(bytes);
  const styles = parts['xl/styles.xml'];
  const fills = /<fills[^]*?<\/fills>/.exec(styles)?.[0].match(/<fill>[^]*?<\/fill>/g) ?? [];
  const fill = fills.findIndex((one) => one.includes(MARK));
  const formats = /<cellXfs[^]*?<\/cellXfs>/.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? [];
  const marked = new Set(
    formats.flatMap((format, id) => (format.includes(`fillId="${fill}"`) ? [String(id)] : [])),
  );
  const cells = parts['xl/worksheets/sheet1.xml'].match(/<c [^>]*>/g) ?? [];
  return cells.flatMap((cell) => {
    const [, style = ''] = / s="(\d+)"/.exec(cell) ?? [];
    return marked.has(style) ? [/ r="(\w+)"/.exec(cell)?.[1] ?? '?'] : [];
  });
}

describe('marking a workbook', () => {
  const rows =
    rowXml(1, ['code', 'value', 'day']) +
    '<row r="2" spans="1:3"><c r="A2" s="0" t="inlineStr"><is><t>one</t></is></c><c r="C2" s="1"><v>46081</v></c></row>' +
    rowXml(4, ['two', 'x', 'y']) +
    '<row r="5"><c t="inlineStr"><is><t>three</t></is></c><c s="1"><v>5</v></c></row>';
  const original = aWorkbook({
    sheets: { Progress: rows, Other: rowXml(1, ['keep me']) },
    styles: TWO_FORMATS,
  });
  const marks: RowMark[] = [
    { row: 1, columns: [], text: 'Findings' },
    { row: 2, columns: [1, 2], text: 'empty; late' },
    { row: 4, columns: [1], text: KAZAKH },
    { row: 5, columns: [1], text: '=1+1' },
  ];

  it('fills the cells, puts in those that are missing and writes what is wrong beside them', async () => {
    const marked = await mark(original, 3, marks);
    expect(filled(marked)).toEqual(['B2', 'C2', 'B4', '?']);
    await expect(cellsOf(marked)).resolves.toEqual([
      [1, 'code', 'value', 'day', 'Findings'],
      [2, 'one', null, new Date('2026-02-28'), 'empty; late'],
      [4, 'two', 'x', 'y', KAZAKH],
      [5, 'three', new Date('1900-01-05'), null, '=1+1'],
    ]);
    const again = execFileSync(
      process.execPath,
      [
        '-e',
        `require('hucre').readXlsx(require('node:fs').readFileSync(0)).then((b) => process.stdout.write(JSON.stringify(b.sheets[0].rows[3])))`,
      ],
      { cwd: __dirname, input: marked },
    );
    expect(JSON.parse(again.toString())).toEqual(['two', 'x', 'y', KAZAKH]);
  });

  it('keeps the format of a cell but for its fill, and every other part as it lies there', async () => {
    const marked = partsOf(await mark(original, 3, marks));
    const before = partsOf(original);
    const styles = marked['xl/styles.xml'];
    expect(styles).toContain('<xf numFmtId="14" fillId="1"><protection locked="0"/></xf>');
    expect(styles).toMatch(/<xf[^>]* fillId="2"[^>]*numFmtId="14"[^>]*><protection locked="0"\/><\/xf>/);
    expect(styles).toContain('<dxf><fill><patternFill><fgColor rgb="FF00FF00"/></patternFill></fill></dxf>');
    const changed = Object.keys(before).filter((name) => before[name] !== marked[name]);
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(Object.keys(marked).sort()).toEqual(Object.keys(before).sort());
  });

  it('takes back the marks of an earlier time from what has been mended, and adds no formats for them', async () => {
    const first = await mark(original, 3, marks);
    const second = await mark(first, 3, [
      { row: 1, columns: [], text: 'Findings' },
      { row: 4, columns: [0], text: 'other' },
    ]);
    expect(filled(second)).toEqual(['A4']);
    expect((await cellsOf(second)).map(([, ...cells]) => cells[3] ?? null)).toEqual([
      'Findings',
      null,
      'other',
      null,
    ]);
    const third = await mark(second, 3, [{ row: 4, columns: [0], text: 'other' }]);
    const formats = (bytes: Buffer) => partsOf(bytes)['xl/styles.xml'].match(/<xf /g)?.length;
    expect(formats(third)).toBe(formats(second));
  });

  it('keeps to the order of cells where the column of texts lies between others', async () => {
    const marked = await mark(original, 1, [{ row: 4, columns: [0, 5], text: 'between' }]);
    const sheet = partsOf(marked)['xl/worksheets/sheet1.xml'];
    const [row = ''] = /<row r="4"[^]*?<\/row>/.exec(sheet) ?? [];
    expect(row.match(/ r="[A-Z]+4"/g)).toEqual([' r="A4"', ' r="B4"', ' r="C4"', ' r="F4"']);
    await expect(cellsOf(marked)).resolves.toContainEqual([4, 'two', 'between', 'y']);
    expect(row).not.toContain('>x<');
  });

  it.each([
    ['', '<cols><col min="4" max="4" width="60" customWidth="1"/></cols>'],
    [
      '<cols><col min="1" max="2" width="9"/></cols>',
      '<cols><col min="1" max="2" width="9"/><col min="4" max="4" width="60" customWidth="1"/></cols>',
    ],
    [
      '<cols><col min="2" max="1024" width="9"/></cols>',
      '<cols><col max="3" min="2" width="9"/><col min="4" max="4" width="60" customWidth="1"/><col min="5" max="1024" width="9"/></cols>',
    ],
    ['<cols><col min="4" max="4" width="33"/></cols>', '<cols><col min="4" max="4" width="33"/></cols>'],
    [
      '<cols><col min="6" max="9" width="9"/></cols>',
      '<cols><col min="4" max="4" width="60" customWidth="1"/><col min="6" max="9" width="9"/></cols>',
    ],
  ])('gives the column of texts a width beside %s', async (cols, expected) => {
    const entries = workbookEntries({ sheets: { Progress: rows }, styles: TWO_FORMATS }).map((entry) => ({
      ...entry,
      content: String(entry.content).replace('<sheetData>', `<dimension ref="A1:C5"/>${cols}<sheetData>`),
    }));
    const sheet = partsOf(await mark(zipFile(entries), 3, marks))['xl/worksheets/sheet1.xml'];
    expect(/<cols>.*<\/cols>/.exec(sheet)?.[0]).toBe(expected);
    expect(sheet).not.toContain('dimension');
  });

  it('writes with the prefix that the file uses', async () => {
    const prefixed = (xml: string) =>
      xml.replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replaceAll(' xmlns=', ' xmlns:x=');
    const entries = workbookEntries({ sheets: { Progress: rows }, styles: TWO_FORMATS }).map((entry) => ({
      ...entry,
      content: /sheet1|styles/.test(entry.name) ? prefixed(String(entry.content)) : entry.content,
    }));
    const marked = await mark(zipFile(entries), 3, marks);
    await expect(cellsOf(marked)).resolves.toContainEqual([4, 'two', 'x', 'y', KAZAKH]);
    const parts = partsOf(marked);
    expect(parts['xl/styles.xml'] + parts['xl/worksheets/sheet1.xml']).not.toMatch(/<\/?(?!x:|\?)[a-zA-Z]/);
  });

  it('writes what is wrong where there are no styles to add to', async () => {
    const marked = await mark(aWorkbook({ sheets: { Progress: rows } }), 3, marks);
    await expect(cellsOf(marked)).resolves.toContainEqual([4, 'two', 'x', 'y', KAZAKH]);
  });

  it('marks what our own writer wrote', async () => {
    const own = await collected(
      writeWorkbook({
        sheets: [
          {
            name: 'progress',
            columns: [{}, { format: { open: true } }],
            rows: [
              ['code', 'value'],
              ['a', null],
              ['b', 2],
            ],
          },
          { name: 'manifest', hidden: true, rows: [['secret']] },
        ],
      }),
    );
    const marked = await mark(own, 2, [{ row: 2, columns: [1], text: 'empty' }]);
    expect(filled(marked)).toEqual(['B2']);
    await expect(cellsOf(marked, 'manifest')).resolves.toEqual([[1, 'secret']]);
    expect(partsOf(marked)['xl/styles.xml']).toMatch(
      /fillId="2"[^>]*>(<alignment[^>]*>)?<protection locked="0"\/>/,
    );
  });

  it('refuses a sheet whose rows are out of order', async () => {
    const bytes = aWorkbook({
      sheets: { Progress: rowXml(2, ['a']) + rowXml(1, ['b']) },
      styles: TWO_FORMATS,
    });
    await expect(mark(bytes, 1, [])).rejects.toMatchObject({
      kind: 'unreadable',
      params: { reason: 'rows' },
    });
  });

  it('marks every row of a large sheet in the memory of a few pieces', async () => {
    const count = 60_000;
    const row = (number: number) =>
      rowXml(number, [`code ${number}`, number, 'narrative of some length', KAZAKH]);
    const sheet = Array.from({ length: count }, (_, index) => row(index + 1)).join('');
    const bytes = aWorkbook({ sheets: { Progress: sheet }, styles: TWO_FORMATS });
    async function* all(): AsyncGenerator<readonly RowMark[]> {
      for (let at = 0; at < count; at += 1_000) {
        yield Array.from({ length: 1_000 }, (_, index) => ({
          row: at + index + 1,
          columns: [1],
          text: KAZAKH.repeat(5),
        }));
      }
    }
    const opened = await readWorkbook(whole(bytes), { sheet: 'progress' });
    const before = process.memoryUsage().rss;
    let highest = before;
    let size = 0;
    for await (const piece of opened.marked({ textColumn: 4, batches: all() })) {
      size += piece.length;
      highest = Math.max(highest, process.memoryUsage().rss);
    }
    expect(size).toBeGreaterThan(bytes.length);
    // The sheet and its marks are 50 MB of text.
    expect((highest - before) / 1024 / 1024).toBeLessThan(150);
  }, 60_000);
});
