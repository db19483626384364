import { execFileSync } from 'node:child_process';
import { readWorkbook, type ReadOptions, type SheetRow } from './read-workbook';
import { aSheetOf, aWorkbook, rowXml, workbookEntries } from './testing/workbook.factory';
import { zipFile } from './testing/zip-file';

const KAZAKH = 'Ә Ғ Қ Ң Ө Ұ Ү Һ І ₸ 😀';

async function* inPieces(bytes: Buffer, size = 1_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, options: Partial<ReadOptions> = {}) {
  const sheet = await readWorkbook(inPieces(bytes), { sheet: 'progress', ...options });
  const rows: SheetRow[] = [];
  for await (const batch of sheet.rows()) rows.push(...batch);
  return { name: sheet.name, rows };
}

async function cellsOf(
  sheetData: string,
  parts: { texts?: string; styles?: string; properties?: string } = {},
) {
  const { rows } = await read(aWorkbook({ sheets: { S: sheetData }, ...parts }));
  return rows.map(({ number, cells }) => [number, ...cells]);
}

function failure(bytes: Buffer, options?: Partial<ReadOptions>): Promise<unknown> {
  return read(bytes, options).then(
    () => 'read',
    (error: unknown) => error,
  );
}

describe('reading a workbook', () => {
  it('takes the sheet that is named after the kind, in any case, else the first one', async () => {
    const sheets = { Notes: rowXml(1, ['a note']), Progress: rowXml(1, ['a report']) };
    const named = await read(aWorkbook({ sheets }));
    expect(named).toEqual({ name: 'Progress', rows: [{ number: 1, cells: ['a report'] }] });
    expect((await read(aWorkbook({ sheets }), { sheet: 'road-maps' })).name).toBe('Notes');
  });

  it('keeps every letter, wherever the bytes are cut', async () => {
    const { rows } = await read(
      aSheetOf(Array.from({ length: 3_000 }, (_, index) => [index, `${KAZAKH} ${index}`])),
    );
    expect(rows).toHaveLength(3_000);
    expect(rows.filter(({ cells }) => cells[1] !== `${KAZAKH} ${String(cells[0])}`)).toEqual([]);
  });

  it('numbers rows as the spreadsheet shows them and leaves out blank ones', async () => {
    const rows =
      '<row r="3"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4" s="1"/></row>' +
      '<row r="5"><c r="B5" t="inlineStr"><is><t> </t></is></c></row><row r="9"><c r="C9"><v>2</v></c></row>';
    await expect(cellsOf(rows)).resolves.toEqual([
      [3, 1],
      [9, null, null, 2],
    ]);
  });

  it('finds the place of cells and rows that do not say it', async () => {
    await expect(
      cellsOf('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>'),
    ).resolves.toEqual([
      [1, 1, null, 3],
      [2, 4],
    ]);
  });

  it('keeps numbers exact, as the shortest decimal that is the same double', async () => {
    const rows =
      '<row r="1"><c><v>16.399999999999999</v></c><c><v>0.1</v></c><c><v>110000000</v></c><c><v>1E-3</v></c></row>';
    await expect(cellsOf(rows)).resolves.toEqual([[1, 16.4, 0.1, 110000000, 0.001]]);
  });

  it('reads shared, formatted and escaped texts, and not how they are pronounced', async () => {
    const texts =
      '<si><t>plain</t></si><si><r><rPr><b/></rPr><t>two </t></r><r><t>runs</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>' +
      '<si><t>a_x000D_b &amp; &#1179;&#x4B1;</t></si>';
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    await expect(cellsOf(`<row r="1">${cells}</row>`, { texts })).resolves.toEqual([
      [1, 'plain', 'two runs', 'a\rb & құ'],
    ]);
  });

  it('reads truths, errors, the results of formulas and ISO days', async () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c>' +
      '<c t="str"><f>A1</f><v>text</v></c><c t="d"><v>2026-02-28T10:00:00</v></c>';
    await expect(cellsOf(`<row r="1">${cells}</row>`)).resolves.toEqual([
      [1, true, false, '#N/A', 2, 'text', new Date('2026-02-28')],
    ]);
  });

  it('reads a number as a day where its format shows one', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-419]dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot;day&quot;"/>' +
      '<numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>46081</v></c>`).join('');
    const day = new Date('2026-02-28');
    const rows = `<row r="1">${cells}</row>`;
    await expect(cellsOf(rows, { styles })).resolves.toEqual([[1, 46081, day, day, 46081, 46081]]);
    const from1904 = { styles, properties: '<workbookPr date1904="1"/>' };
    await expect(cellsOf('<row r="1"><c s="1"><v>44619</v></c></row>', from1904)).resolves.toEqual([
      [1, day],
    ]);
  });

  it('reads what another program wrote', async () => {
    const script = `require('hucre').writeXlsx({ sheets: [{ name: 'Progress', rows:
      [['code', 'day'], [${JSON.stringify(KAZAKH)}, new Date('2026-01-31T00:00:00Z')], [null, 12.5]] }] })
      .then((bytes) => process.stdout.write(bytes))`;
    const bytes = execFileSync(process.execPath, ['-e', script], { cwd: __dirname });
    await expect(read(bytes)).resolves.toEqual({
      name: 'Progress',
      rows: [
        { number: 1, cells: ['code', 'day'] },
        { number: 2, cells: [KAZAKH, new Date('2026-01-31')] },
        { number: 3, cells: [null, 12.5] },
      ],
    });
  });

  it('ends its thread when nobody reads on', async () => {
    const bytes = aSheetOf(Array.from({ length: 20_000 }, (_, index) => [index]));
    const sheet = await readWorkbook(inPieces(bytes), { sheet: 'progress' });
    const rows = sheet.rows();
    expect((await rows.next()).value).toHaveLength(1_000);
    await expect(rows.return(undefined)).resolves.toEqual({ done: true, value: undefined });
  });
});

describe('a sheet beyond its limits', () => {
  const cell = (place: string, value = 1) => `<c r="${place}"><v>${value}</v></c>`;

  it.each([
    ['a row at the end of the sheet', `<row r="1048576">${cell('A1048576')}</row>`, 'rows'],
    ['a column at the end of the sheet', `<row r="1">${cell('XFD1')}</row>`, 'columns'],
    ['a column of no sheet', `<row r="1">${cell('ZZZZZZZZZZZZ1')}</row>`, 'columns'],
    ['a cell that never ends', `<row r="1"><c t="str"><v>${'x'.repeat(40_000)}</v></c></row>`, 'cell'],
    ['a tag that never ends', `<row r="${'1'.repeat(600_000)}`, 'cell'],
  ])('refuses %s', async (_case, rows, what) => {
    await expect(failure(aWorkbook({ sheets: { S: rows } }))).resolves.toMatchObject({
      kind: 'too_large',
      params: { what },
    });
  });

  it('refuses one text in a million cells', async () => {
    const texts = `<si><t>${'x'.repeat(30_000)}</t></si>`;
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`;
    const bytes = aWorkbook({ sheets: { S: row.repeat(100) }, texts });
    await expect(failure(bytes)).resolves.toMatchObject({
      kind: 'too_large',
      params: { what: 'characters' },
    });
  });

  it('takes formatted cells without content, wherever they are', async () => {
    const rows = `<row r="1">${cell('A1')}<c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>`;
    await expect(cellsOf(rows)).resolves.toEqual([[1, 1]]);
  });

  it.each([
    ['rows out of order', `<row r="2">${cell('A2')}</row><row r="1">${cell('A1')}</row>`, 'rows'],
    ['a row that is no number', `<row r="x">${cell('A1')}</row>`, 'rows'],
    ['a cell without a column', `<row r="1">${cell('1')}</row>`, 'cells'],
    ['a text that is not there', '<row r="1"><c t="s"><v>7</v></c></row>', 'texts'],
    ['a document that breaks off', '<row r="1"', 'xml'],
  ])('refuses %s', async (_case, rows, reason) => {
    const entries = workbookEntries({ sheets: { S: '' } });
    const sheet = { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}` };
    await expect(failure(zipFile([...entries.slice(0, -1), sheet]))).resolves.toMatchObject({
      kind: 'unreadable',
      params: { reason },
    });
  });
});
