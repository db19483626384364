import { execFileSync } from 'node:child_process';
import { readWorkbook, writeWorkbook, type NewRow } from '@platform/spreadsheets';
import { zipOf } from '../../../../../test/support/files/zip-of';
import { editedWorkbook } from '@platform/testing';
import { readSheet } from '../testing/read-sheet.factory';
import { ReportsWorld } from '../testing/reports-world.factory';
import { MarkFile } from './mark-file';

const HEAD = ['territory_code', 'item_code', 'period', 'value', 'spent', 'narrative'];
const KAZAKH = 'Әлі аяқталған жоқ';

let world: ReportsWorld;

beforeAll(async () => {
  world = await ReportsWorld.open();
});

afterAll(() => world.close());

async function workbook(rows: readonly NewRow[], name = 'progress'): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const notes = { name: 'notes', rows: [['keep me']] };
  for await (const piece of writeWorkbook({ sheets: [notes, { name, rows }] })) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function marked(id: unknown, lang = 'en'): Promise<Buffer> {
  return world.download(`/imports/${String(id)}/findings?format=xlsx&lang=${lang}`);
}

/** The names of the cells that our fill is on, read by another program. */
function filled(content: Buffer): string[] {
  const script = `
    require('hucre/xlsx').readXlsx(require('node:fs').readFileSync(0), { readStyles: true }).then((book) => {
      const { cells } = book.sheets.find(({ name }) => name === 'progress') ?? book.sheets[0];
      const found = [...cells].filter(([, { style }]) => style?.fill?.fgColor?.rgb?.endsWith('FFB3AB')).map(([place]) => place);
      process.stdout.write(JSON.stringify(found));
    });`;
  const places = JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: __dirname, input: content }).toString(),
  ) as string[];
  return places.map((place) => {
    const [row, column] = place.split(',').map(Number);
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  });
}

describe('the findings of a workbook', () => {
  const rows: NewRow[] = [
    HEAD,
    ['110000000', 'STG', '2026-01', 'many', -1, KAZAKH],
    ['110000000', 'INC', '2026-01', 20, null, null],
    ['110000000', 'DEC', '2026-01', null, null, null],
    ['999', 'STG', '2026-99', 5, null, null],
  ];

  it('come back in it, in the language of the reader, and the mended workbook is taken', async () => {
    const first = await world.imported({ content: await workbook(rows), name: 'report.xlsx' });
    expect(first).toMatchObject({ acceptedRows: 1, rejectedRows: 3 });
    const content = await marked(first.id, 'ru');
    expect(filled(content)).toEqual(['D2', 'E2', 'D4', 'C5']);
    expect(await readSheet(content)).toEqual([
      [...HEAD, 'Замечания'],
      [
        ...['110000000', 'STG', '2026-01', 'many', -1, KAZAKH],
        'Значение: Это не число.\nИзрасходовано, млн тенге: Число вне допустимых пределов.',
      ],
      ['110000000', 'INC', '2026-01', 20],
      ['110000000', 'DEC', '2026-01', null, null, null, 'Значение: Обязательная ячейка пуста.'],
      ['999', 'STG', '2026-99', 5, null, null, 'Период: Период не распознан или вне срока программы.'],
    ]);
    expect(await readSheet(content, 'notes')).toEqual([['keep me']]);
    const mended = editedWorkbook(content, { D2: 12, E2: 1, D4: 8, A5: '150000000', C5: '2026-01' }, 1);
    const second = await world.imported({ content: mended, name: 'mended.xlsx' });
    expect(second).toMatchObject({ totalRows: 4, acceptedRows: 3, unchangedRows: 1, rejectedRows: 0 });
    expect(await world.findings(second.id)).toEqual([]);
    const clean = await marked(second.id, 'kk');
    expect(filled(clean)).toEqual([]);
    expect((await readSheet(clean)).map((cells) => cells[6] ?? null)).toEqual([
      'Ескертулер',
      null,
      null,
      null,
      null,
    ]);
  });

  it('about the file stand in the heading, whose cell is marked', async () => {
    const head = ['territory_code', 'item_code', 'Период', 'Значение', 'Цвет'];
    const content = await workbook([[null], [null], head, ['110000000', 'STG', '2026-02', 1, 'red']]);
    const { id, status } = await world.imported({ content, name: 'colour.xlsx' });
    expect(status).toBe('applied');
    const back = await marked(id, 'kk');
    expect(filled(back)).toEqual(['E3']);
    expect((await readSheet(back))[0]).toEqual([
      ...head,
      'Ескертулер: Цвет: Белгісіз баған: ол ескерілмеді.',
    ]);
    const { body } = await world.send('GET', `/imports/${String(id)}/findings`);
    expect(body.items).toEqual([expect.objectContaining({ sheet: 'progress', row: 1, column: 'Цвет' })]);
    const missing = await world.imported({
      content: await workbook([
        ['territory_code', 'item_code'],
        ['1', '2'],
      ]),
    });
    expect((await readSheet(await marked(missing.id)))[0]).toEqual([
      ...['territory_code', 'item_code', 'Findings: Period: A required column is missing.'],
    ]);
  });

  it('of a template come back in it with its manifest, and it is taken again', async () => {
    const query = 'programme=P1&territory=150000000&period=2026-03&lang=kk';
    const template = await world.download(`/templates/progress.xlsx?${query}`);
    const bad = await world.imported({ content: editedWorkbook(template, { J2: 200 }), name: 'bad.xlsx' });
    expect(bad).toMatchObject({ rejectedRows: 1 });
    const content = await marked(bad.id, 'kk');
    expect(filled(content)).toEqual(['J2']);
    expect(await readSheet(content, 'uade-manifest')).toEqual(await readSheet(template, 'uade-manifest'));
    const mended = await world.imported({ content: editedWorkbook(content, { J2: 20 }), name: 'good.xlsx' });
    expect(mended).toMatchObject({ acceptedRows: 1, rejectedRows: 0 });
    expect(await world.findings(mended.id)).toEqual([]);
  });
});

describe('the findings of a text file', () => {
  it('come back in a workbook of its rows, which is taken once it is mended', async () => {
    const lines = [
      '110000000,STG,2026-02,12.5,0.1,"=1+1"',
      '110000000,INC,2026-02,"1,234",,',
      '110000000,X,2026-02,3,,,more',
    ];
    const content = [HEAD.join(','), ...lines].join('\n');
    const first = await world.imported({ content });
    expect(first).toMatchObject({ acceptedRows: 1, rejectedRows: 2 });
    const back = await marked(first.id);
    expect(filled(back)).toEqual(['D3', 'B4']);
    expect(await readSheet(back)).toEqual([
      [...HEAD, null, 'Findings'],
      ['110000000', 'STG', '2026-02', 12.5, 0.1, '=1+1'],
      ['110000000', 'INC', '2026-02', '1,234 ?', null, null, null, 'Value: This is not a number.'],
      [
        '110000000',
        'X',
        '2026-02',
        3,
        null,
        null,
        'more',
        'Item code: The road map has no such measure or indicator.',
      ],
    ]);
    const unmended = await world.imported({ content: back, name: 'unmended.xlsx' });
    expect(unmended).toMatchObject({ unchangedRows: 1, rejectedRows: 2 });
    const mended = editedWorkbook(back, { D3: 12.34, B4: 'DEC' });
    expect(await world.imported({ content: mended, name: 'mended.xlsx' })).toMatchObject({
      ...{ totalRows: 3, acceptedRows: 2, unchangedRows: 1, rejectedRows: 0 },
    });
  });

  it('come back with all columns of a JSON file, those of its last row too', async () => {
    const row = { territory_code: 110000000, item_code: 'STG', period: '2026-01', value: 'x' };
    const content = JSON.stringify([row, { ...row, value: 3, narrative: KAZAKH }]);
    const { id } = await world.imported({ content, name: 'report.json' });
    expect(await readSheet(await marked(id))).toEqual([
      ['territory_code', 'item_code', 'period', 'value', 'narrative', 'Findings'],
      [110000000, 'STG', '2026-01', 'x', null, 'Value: This is not a number.'],
      [110000000, 'STG', '2026-01', 3, KAZAKH],
    ]);
  });

  it('of a file that breaks off come back with the rows that came before', async () => {
    const rows = Array.from({ length: 2_500 }, (_, value) => [`11${value}`, 'STG', '2026-01', value]).map(
      ([territory_code, item_code, period, value]) => ({ territory_code, item_code, period, value }),
    );
    const content = `${JSON.stringify(rows).slice(0, -1)},{"territory_code":`;
    const { id, status } = await world.imported({ content, name: 'broken.json' });
    expect(status).toBe('rejected');
    const [heading, ...sent] = await readSheet(await marked(id));
    expect(heading.at(-1)).toMatch(
      /^Findings: The file cannot be read: it is damaged, or a file of another kind\.$/,
    );
    expect(sent.length).toBeGreaterThanOrEqual(2_000);
    expect(sent[7]).toEqual(['117', 'STG', '2026-01', 7]);
  });

  it('as CSV are said in the language of the reader and start no formula', async () => {
    const { id } = await world.imported({ content: `${HEAD.join(',')},=cmd\n110000000,STG,2026-01,x,,,` });
    const { text } = await world.send('GET', `/imports/${String(id)}/findings?format=csv&lang=ru`);
    const [head, ...lines] = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toBe('row,column,code,severity,sheet,params,text');
    expect(lines).toEqual([
      `1,'=cmd,IMPORT.COLUMN_UNKNOWN,warning,,"{""heading"":""=cmd""}",Неизвестный столбец: он пропущен.`,
      `2,value,ROW.NOT_A_NUMBER,error,,"{""value"":""x""}",Это не число.`,
    ]);
  });
});

describe('the findings of a bundle', () => {
  it('come back in the table that was in it', async () => {
    const table = await workbook([HEAD, ['110000000', 'STG', '2026-01', 'x', null, null]]);
    const content = zipOf([
      { name: 'progress.xlsx', content: table },
      { name: 'act.pdf', content: '%PDF-1.4' },
    ]);
    const { id } = await world.imported({ content, name: 'round.zip' });
    const back = await marked(id);
    expect(filled(back)).toEqual(['D2']);
    expect((await readSheet(back))[1].at(-1)).toBe('Value: This is not a number.');
  });
});

describe('the findings of what is no table', () => {
  it.each<[string, Record<string, string>, string, string]>([
    [
      'nothing readable',
      {},
      '%PDF-1.4',
      'The file cannot be read: it is damaged, or a file of another kind.',
    ],
    [
      'half a workbook',
      {},
      `PK\x03\x04${'x'.repeat(100)}`,
      'The file cannot be read: it is damaged, or a file of another kind.',
    ],
    [
      'a document',
      { kind: 'programmes' },
      '{"code":',
      'The file cannot be read: it is damaged, or a file of another kind.',
    ],
  ])('are a list: of %s', async (_case, fields, content, sentence) => {
    const { id } = await world.imported({ content, name: 'file', fields });
    expect(await readSheet(await marked(id), 'findings')).toEqual([
      ['Row', 'Column', 'Findings'],
      [null, null, sentence],
    ]);
  });

  it('are not for everybody', async () => {
    const { id } = await world.imported({ content: `${HEAD.join(',')}\n1,2,3,4` });
    const { status } = await world.send(
      'GET',
      `/imports/${String(id)}/findings?format=xlsx`,
      undefined,
      'leader',
    );
    expect(status).toBe(403);
  });
});

describe('a programme that is sent as a workbook', () => {
  it('is unreadable, and encrypted where it is', async () => {
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(2_000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    const fields = { kind: 'programmes' };
    const encrypted = await world.imported({ content: ole, name: 'p.xlsx', fields });
    expect(await world.findings(encrypted.id)).toEqual(['null null IMPORT.ENCRYPTED']);
    const open = await world.imported({ content: await workbook([['code']]), name: 'p.xlsx', fields });
    expect(await world.findings(open.id)).toEqual(['null null IMPORT.UNREADABLE']);
  });
});

describe('too many at once', () => {
  it('are told to come back, and places become free again, also when nobody has read on', async () => {
    const { id } = await world.imported({ content: await workbook(rowsOf(20_000)), name: 'large.xlsx' });
    const mark = world.app.get(MarkFile, { strict: false });
    const four = await Promise.all([1, 2, 3, 4].map(() => mark.run(String(id), 'en')));
    await expect(mark.run(String(id), 'en')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    four[0].destroy();
    for await (const _ of four[1]) break;
    await new Promise(setImmediate);
    const again = await Promise.all([mark.run(String(id), 'en'), mark.run(String(id), 'en')]);
    await expect(mark.run(String(id), 'en')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    for (const stream of [...four.slice(2), ...again]) stream.destroy();
  });

  function rowsOf(count: number): NewRow[] {
    const rows = Array.from({ length: count }, (_, index): NewRow => [
      '110000000',
      `NONE-${index}`,
      '2026-01',
      index,
    ]);
    return [HEAD, ...rows];
  }
});

describe('a national round of findings', () => {
  it('goes through in bounded memory', async () => {
    const count = 125_000;
    function* many(): Generator<NewRow> {
      yield HEAD;
      for (let index = 0; index < count; index += 1) {
        yield [
          '110000000',
          `ITEM-${index}`,
          '2026-01',
          index,
          1.5,
          `${KAZAKH} ${index}`,
          null,
          null,
          null,
          'x',
        ];
      }
    }
    const pieces: Buffer[] = [];
    for await (const piece of writeWorkbook({ sheets: [{ name: 'progress', rows: many() }] }))
      pieces.push(piece);
    const round = Buffer.concat(pieces);
    async function* whole(): AsyncGenerator<Buffer> {
      yield round;
    }
    async function* marks() {
      for (let at = 2; at <= count; at += 500) {
        yield Array.from({ length: 500 }, (_, index) => ({
          row: at + index,
          columns: [1],
          text: 'No such item.',
        }));
      }
    }
    const sheet = await readWorkbook(whole(), { sheet: 'progress' });
    const before = process.memoryUsage().rss;
    let highest = before;
    for await (const _ of sheet.marked({ textColumn: 10, batches: marks() })) {
      highest = Math.max(highest, process.memoryUsage().rss);
    }
    // The sheet alone is 90 MB of text, its marks another 10.
    expect((highest - before) / 1024 / 1024).toBeLessThan(250);
  }, 120_000);
});
