import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReportsWorld } from './testing/reports-world.factory';

const FIXTURES = join(__dirname, '../../../../test/fixtures/ok');
const HEAD = 'territory_code,item_code,period,value';
const FEBRUARY = 1;

let world: ReportsWorld;

beforeEach(async () => {
  world = await ReportsWorld.open();
});

afterEach(() => world.close());

function report(...rows: string[]): string {
  return [HEAD, ...rows, ''].join('\n');
}

async function narratives(): Promise<(string | null)[]> {
  const { body } = await world.send('GET', '/entries?programme=P1');
  return (body.items as { narrative: string | null }[]).map(({ narrative }) => narrative);
}

describe('a file that is odd but right', () => {
  it.each<[string, string[]]>([
    ['windows-1251-semicolons.csv', ['110000000 STG 2026-01.1 12.5']],
    ['utf-8-mark-kazakh.csv', ['110000000 STG 2026-01.1 12.5']],
    ['decomposed-letters.csv', ['110000000 STG 2026-01.1 12.5']],
    ['text-like-a-formula.csv', ['110000000 DEC 2026-01.1 -5', '110000000 INC 2026-01.1 15']],
    ['equal-rows.csv', ['110000000 STG 2026-01.1 5']],
    ['zero-is-data.csv', ['110000000 STG 2026-01.1 0']],
    ['no-value-but-a-narrative.csv', ['110000000 STG 2026-01.1 -']],
    [
      'yes-and-no.csv',
      ['110000000 BIN 2026-01.1 1', '110000000 BIN 2026-02.1 1', '110000000 BIN 2026-03.1 1'],
    ],
    ['fraction-overrides-value.csv', ['110000000 INC 2026-01.1 33.3333333333333333']],
    ['unknown-column.csv', ['110000000 STG 2026-01.1 5']],
    ['blank-lines-and-breaks.csv', ['110000000 STG 2026-01.1 5', '150000000 STG 2026-01.1 6']],
    ['array.json', ['110000000 STG 2026-01.1 5.5', '150000000 STG 2026-01.1 6']],
    ['lines.ndjson', ['110000000 BIN 2026-01.1 1', '110000000 STG 2026-01.1 0']],
  ])('takes %s', async (name, ledger) => {
    const imported = await world.imported({ content: readFileSync(join(FIXTURES, name)), name });
    expect(imported).toMatchObject({ status: 'applied', acceptedRows: ledger.length, rejectedRows: 0 });
    expect(await world.ledger()).toEqual(ledger);
  });

  it('keeps the letters of both languages, whatever the encoding', async () => {
    const texts: Record<string, string> = {
      'windows-1251-semicolons.csv': 'Работы начаты, идёт закупка',
      'utf-8-mark-kazakh.csv': 'Әлі Ғ Қ Ң Ө Ұ Ү Һ І аяқталған жоқ',
      'decomposed-letters.csv': 'йода',
      'blank-lines-and-breaks.csv': 'two\r\nlines; "quoted"',
    };
    for (const [name, text] of Object.entries(texts)) {
      await world.imported({ content: readFileSync(join(FIXTURES, name)), name });
      expect(await narratives()).toContain(text);
    }
  });

  it('counts a row that repeats another one as unchanged', async () => {
    const imported = await world.imported({ content: readFileSync(join(FIXTURES, 'equal-rows.csv')) });
    expect(imported).toMatchObject({ totalRows: 2, acceptedRows: 1, unchangedRows: 1, rejectedRows: 0 });
  });

  it('numbers rows as a spreadsheet shows them and warns of a column it does not know', async () => {
    const warned = await world.imported({ content: readFileSync(join(FIXTURES, 'unknown-column.csv')) });
    expect(await world.findings(warned.id)).toEqual(['1 Mood IMPORT.COLUMN_UNKNOWN']);
    const content = `${HEAD}\n\n110000000,STG,2026-01,5\n,,,\n110000000,NONE,2026-01,6\n`;
    const numbered = await world.imported({ content });
    expect(await world.findings(numbered.id)).toEqual(['5 item_code ROW.ITEM_UNKNOWN']);
  });
});

describe('a file whose period is locked while it is applied', () => {
  const content = report('110000000,STG,2026-01,30', '110000000,STG,2026-02,35');

  /** Its rows are judged before the lock and recorded after it. */
  async function overtaken(onError: string): Promise<Record<string, unknown>> {
    let id: unknown;
    await world.lock(FEBRUARY, async () => {
      id = (await world.upload({ content, fields: { onError } })).body.id;
      await world.untilBlocked();
    });
    return world.settled(id);
  }

  it('loses the rows of that period', async () => {
    const imported = await overtaken('skip');
    expect(imported).toMatchObject({ status: 'applied', totalRows: 2, acceptedRows: 1, rejectedRows: 1 });
    expect(await world.findings(imported.id)).toEqual(['3 period ROW.PERIOD_LOCKED']);
    expect(await world.ledger()).toEqual(['110000000 STG 2026-01.1 30']);
  });

  it('is refused where the sender wants all or nothing', async () => {
    const imported = await overtaken('reject');
    expect(imported).toMatchObject({ status: 'rejected', acceptedRows: 0 });
    expect(await world.findings(imported.id)).toEqual(['null period ROW.PERIOD_LOCKED']);
    expect(await world.ledger()).toEqual([]);
  });
});

describe('a file sent again', () => {
  const content = report('110000000,STG,2026-01,30', '110000000,INC,2026-01,20');

  it('answers with the first import and changes nothing', async () => {
    const first = await world.imported({ content });
    const again = await world.upload({ content, name: 'other-name.csv' });
    expect([again.status, again.body.id]).toEqual([200, first.id]);
    expect(await world.database.query('select from stored_file')).toHaveLength(1);
    expect(await world.ledger()).toEqual(['110000000 INC 2026-01.1 20', '110000000 STG 2026-01.1 30']);
  });

  it('is a file of its own where the sender wants all or nothing this time', async () => {
    await world.imported({ content });
    const strict = await world.imported({ content, fields: { onError: 'reject' } });
    expect(strict).toMatchObject({ status: 'applied', acceptedRows: 0, unchangedRows: 2 });
  });

  it('makes one import of two uploads at once', async () => {
    const answers = await Promise.all([world.upload({ content }), world.upload({ content })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 202]);
    expect(answers[0].body.id).toBe(answers[1].body.id);
  });

  it('is judged anew when rows were left out and the programme has changed since', async () => {
    const bad = report('110000000,STG,2026-01,30', '110000000,NEW,2026-01,1');
    const first = await world.imported({ content: bad });
    expect((await world.upload({ content: bad })).body.id).toBe(first.id);
    const item =
      'territory_code,item_code,type,title_en,kind,deadline\n110000000,NEW,measure,New,binary,2026-12-31\n';
    await world.imported({ content: item, fields: { kind: 'road-maps' } });
    const again = await world.imported({ content: bad });
    expect(again).toMatchObject({ acceptedRows: 1, unchangedRows: 1, rejectedRows: 0 });
    expect((await world.upload({ content: bad })).body.id).toBe(again.id);
  });

  it('is judged anew once its period was unlocked, and once it has begun', async () => {
    await world.lock(FEBRUARY);
    const rows = report('110000000,STG,2026-02,30', '110000000,STG,2026-04,35');
    expect(await world.imported({ content: rows })).toMatchObject({ acceptedRows: 0, rejectedRows: 2 });
    await world.unlock(FEBRUARY);
    expect(await world.imported({ content: rows })).toMatchObject({ acceptedRows: 1, rejectedRows: 1 });
    world.clock.instant = new Date('2026-04-01T07:00:00Z');
    expect(await world.imported({ content: rows })).toMatchObject({ acceptedRows: 1, unchangedRows: 1 });
  });

  it('is a new import after the first was reverted', async () => {
    const first = await world.imported({ content });
    await world.send('POST', `/imports/${String(first.id)}/revert`);
    expect(await world.imported({ content })).toMatchObject({ acceptedRows: 2, unchangedRows: 0 });
  });
});

describe('rows that were recorded already', () => {
  it('change nothing in another order, and a changed row is a new revision', async () => {
    await world.imported({ content: report('110000000,STG,2026-01,30', '110000000,INC,2026-01,20') });
    const reordered = report('110000000,INC,2026-01,20.0', '110000000,STG,2026-01,30');
    expect(await world.imported({ content: reordered })).toMatchObject({ acceptedRows: 0, unchangedRows: 2 });
    const corrected = report('110000000,INC,2026-01,21', '110000000,STG,2026-01,30');
    expect(await world.imported({ content: corrected })).toMatchObject({ acceptedRows: 1, unchangedRows: 1 });
    expect(await world.ledger()).toEqual([
      '110000000 INC 2026-01.1 20',
      '110000000 INC 2026-01.2 21',
      '110000000 STG 2026-01.1 30',
    ]);
  });

  it('are recorded once when two overlapping files come at once', async () => {
    const codes = ['BIN', 'STG', 'INC', 'MIN', 'MAX'];
    const rows = codes.map((code) => `110000000,${code},2026-01,1`);
    const files = [report(...rows), report(...rows.toReversed(), '150000000,STG,2026-01,2')];
    const done = await Promise.all(files.map((content) => world.imported({ content })));
    const sum = (name: string) => done.reduce((total, body) => total + Number(body[name]), 0);
    expect([sum('acceptedRows'), sum('unchangedRows'), sum('rejectedRows')]).toEqual([6, 5, 0]);
    expect(await world.ledger()).toHaveLength(6);
  });
});
