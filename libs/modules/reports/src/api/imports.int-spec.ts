import { ReportsWorld } from '../testing/reports-world.factory';

const HEAD = 'territory_code,item_code,period,value';

let world: ReportsWorld;

beforeAll(async () => {
  world = await ReportsWorld.open();
});

afterAll(() => world.close());

/** The events of a stream until it ends, as `[event, data]`. */
async function eventsOf(path: string): Promise<[string, Record<string, unknown>][]> {
  const { text } = await world.send('GET', path);
  return [...text.matchAll(/event: (\w+)\n(?:id: .*\n)?data: (.*)\n/g)].map(([, event, data]) => [
    event,
    JSON.parse(data) as Record<string, unknown>,
  ]);
}

describe('sending a file', () => {
  const content = `${HEAD}\n110000000,STG,2026-01,30\n`;

  it.each([
    ['without a kind', { kind: '' }, 400, 'REQUEST.INVALID'],
    ['of a kind that does not exist', { kind: 'wishes' }, 400, 'REQUEST.INVALID'],
    ['with a field nobody knows', { colour: 'red' }, 400, 'REQUEST.INVALID'],
    ['without the programme it needs', { programme: '' }, 400, 'IMPORT.PROGRAMME_MISSING'],
    ['of a programme that does not exist', { programme: 'P9' }, 404, 'PROGRAMME.NOT_FOUND'],
  ])('is refused %s, and the file forgotten', async (_case, fields, status, code) => {
    const answer = await world.upload({ content, fields });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await world.database.query('select from stored_file')).toEqual([]);
  });

  it('is refused without a file', async () => {
    const answer = await world.send('POST', '/imports', { kind: 'progress' });
    expect([answer.status, answer.body.code]).toEqual([400, 'IMPORT.FILE_MISSING']);
  });

  it('is refused to whom the kind of file is not entrusted', async () => {
    const asLeader = await world.upload({ content }, 'leader');
    expect([asLeader.status, asLeader.body.code]).toEqual([403, 'REQUEST.FORBIDDEN']);
    const asLiaison = await world.upload({ content, fields: { kind: 'road-maps' } }, 'liaison');
    expect([asLiaison.status, asLiaison.body.code]).toEqual([403, 'REQUEST.FORBIDDEN']);
  });
});

describe('an import on its way', () => {
  it('is followed by events until the figures include it', async () => {
    const { body } = await world.upload({ content: `${HEAD}\n110000000,STG,2026-01,31\n` });
    await world.settled(body.id);
    const stream = eventsOf(`/imports/${String(body.id)}/events`);
    await world.database.query('update import set folded_at = now() where id = $1', [body.id]);
    const events = await stream;
    expect(events.at(-1)).toEqual(['end', {}]);
    expect(events.at(-2)).toEqual(['progress', expect.objectContaining({ id: body.id, status: 'applied' })]);
    expect(events.at(-2)?.[1].foldedAt).not.toBeNull();
  });

  it('is not found by those who may not see it, nor when there is none', async () => {
    const none = await world.send('GET', '/imports/018f0000-0000-7000-8000-000000000000/events');
    expect([none.status, none.body.code]).toEqual([404, 'IMPORT.NOT_FOUND']);
  });
});

describe('lists', () => {
  it('gives imports the newest first, page by page, and by kind', async () => {
    for (const value of [32, 33, 34]) {
      world.clock.instant = new Date(world.clock.instant.getTime() + 1_000);
      await world.imported({ content: `${HEAD}\n110000000,STG,2026-02,${value}\n`, name: `${value}.csv` });
    }
    const first = await world.send('GET', '/imports?limit=2');
    const second = await world.send('GET', `/imports?limit=1&cursor=${String(first.body.nextCursor)}`);
    const names = [...(first.body.items as object[]), ...(second.body.items as object[])];
    expect(names).toMatchObject([{ fileName: '34.csv' }, { fileName: '33.csv' }, { fileName: '32.csv' }]);
    expect((await world.send('GET', '/imports?kind=territories')).body.items).toEqual([]);
  });

  it('gives findings page by page and as a file that no spreadsheet runs', async () => {
    const rows = ['999999999,STG,2026-01,1', '110000000,STG,2026-13,1', '110000000,NONE,2026-05,1'];
    const head = HEAD.replace('value', 'value,=HYPERLINK(1)');
    const { id } = await world.imported({ content: [head, ...rows].join('\n') });
    const seen: string[] = [];
    let cursor: unknown = '';
    while (cursor !== null) {
      const { body } = await world.send(
        'GET',
        `/imports/${String(id)}/findings?limit=2&cursor=${String(cursor)}`,
      );
      seen.push(...(body.items as { row: number; code: string }[]).map(({ row, code }) => `${row} ${code}`));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual([
      '1 IMPORT.COLUMN_UNKNOWN',
      '2 ROW.TERRITORY_UNKNOWN',
      '3 ROW.PERIOD_UNKNOWN',
      '4 ROW.ITEM_UNKNOWN',
      '4 ROW.PERIOD_IN_FUTURE',
    ]);
    const { text } = await world.send('GET', `/imports/${String(id)}/findings?format=csv`);
    expect(text.replace(/^\uFEFF/, '').split('\r\n')).toEqual([
      'row,column,code,severity,sheet,params,text',
      `1,'=HYPERLINK(1),IMPORT.COLUMN_UNKNOWN,warning,,"{""heading"":""=HYPERLINK(1)""}",Белгісіз баған: ол ескерілмеді.`,
      '2,territory_code,ROW.TERRITORY_UNKNOWN,error,,"{""value"":""999999999""}",Мұндай кодты аумақ жоқ.',
      '3,period,ROW.PERIOD_UNKNOWN,error,,"{""value"":""2026-13""}",Кезең түсініксіз немесе бағдарлама мерзіміне кірмейді.',
      '4,item_code,ROW.ITEM_UNKNOWN,error,,"{""value"":""NONE"",""territory"":""110000000""}",Жол картасында мұндай іс-шара не көрсеткіш жоқ.',
      '4,period,ROW.PERIOD_IN_FUTURE,error,,"{""period"":""2026-05""}",Кезең әлі басталған жоқ.',
      '',
    ]);
  });

  it('refuses a cursor that is none of its own', async () => {
    const forged = Buffer.from('["yesterday","me"]').toString('base64url');
    const { status, body } = await world.send('GET', `/imports?cursor=${forged}`);
    expect([status, body.code]).toEqual([400, 'REQUEST.BAD_CURSOR']);
  });
});
