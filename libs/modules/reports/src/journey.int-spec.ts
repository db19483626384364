import { ImportSweeper } from './jobs/import-sweeper';
import { ReportsWorld } from './testing/reports-world.factory';

const HEAD = 'territory_code,item_code,period,value';
/** More than two batches. */
const MANY = 12_000;

let world: ReportsWorld;

beforeEach(async () => {
  world = await ReportsWorld.open();
});

afterEach(() => world.close());

function report(...rows: string[]): string {
  return [HEAD, ...rows, ''].join('\n');
}

/** A road map of many measures, and a report on all of them. */
async function manyItems(): Promise<string> {
  const codes = Array.from({ length: MANY }, (_, n) => `N${n}`);
  const items = codes.map((code) => `153800000,${code},measure,Many,stages,2026-12-31`);
  const road = ['territory_code,item_code,type,title_en,kind,deadline', ...items].join('\n');
  await world.imported({ content: road, fields: { kind: 'road-maps' } });
  return report(...codes.map((code, n) => `153800000,${code},2026-01,${n % 100}`));
}

async function entriesOf(itemCodes: string): Promise<{ entries: number; doubled: number }> {
  const [row] = await world.database.query<{ entries: number; doubled: number }>(
    `select count(*) as entries, count(*) filter (where e.revision > 1) as doubled
       from progress_entry e join item i on i.id = e.item_id where i.code like $1`,
    [itemCodes],
  );
  return row;
}

describe('applying in batches', () => {
  it('goes on after a failure in the middle and records every row once', async () => {
    const content = await manyItems();
    // The third batch (items sorted by id) meets an obstacle, as a full disk would be one.
    await world.database.query(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no space left'; end $$;
      create trigger obstacle before insert on progress_entry for each row
        when (new.value = 77 and new.item_id % 12000 > 10000) execute function refuse()`);
    const { body } = await world.upload({ content });
    const batches = async () => (await world.send('GET', `/imports/${String(body.id)}`)).body;
    for (let state = await batches(); state.processedRows !== 10_000; state = await batches()) {
      expect(['uploaded', 'parsing', 'validating', 'applying']).toContain(state.status);
    }
    await world.database.query('drop trigger obstacle on progress_entry');
    const done = await world.settled(body.id);
    expect(done).toMatchObject({
      status: 'applied',
      acceptedRows: MANY,
      unchangedRows: 0,
      processedRows: MANY,
    });
    expect(await entriesOf('N%')).toEqual({ entries: MANY, doubled: 0 });
  });

  it('reads the file again when the staging area was lost with the database server', async () => {
    const content = await manyItems();
    await world.imported({ content, fields: { mode: 'preview' } });
    await world.database.query('truncate staged_row, import_line');
    const { body } = await world.upload({ content });
    expect(await world.settled(body.id)).toMatchObject({ status: 'applied', acceptedRows: MANY });
  });

  it('is rung for again by the sweeper when its job was lost', async () => {
    const { body } = await world.upload({ content: report('110000000,STG,2026-01,5') });
    await world.settled(body.id);
    // As if the worker had been killed before its first batch, and the queue with it.
    await world.database.query(
      `update import set status = 'applying', batches_done = 0, accepted_rows = 0, processed_rows = 0,
              updated_at = now() - interval '5 minutes' where id = $1`,
      [body.id],
    );
    await world.app.get(ImportSweeper, { strict: false }).ringAgain();
    expect(await world.settled(body.id)).toMatchObject({ status: 'applied', unchangedRows: 1 });
    expect(await world.ledger()).toEqual(['110000000 STG 2026-01.1 5']);
  });

  it('gives up after the last attempt, so that the file can be sent again', async () => {
    await world.database.query(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no space left'; end $$;
      create trigger obstacle before insert on progress_entry for each row execute function refuse()`);
    const content = report('110000000,STG,2026-01,5');
    const failed = await world.imported({ content });
    expect(failed).toMatchObject({ status: 'failed', failure: { code: 'INTERNAL' } });
    await world.database.query('drop trigger obstacle on progress_entry');
    expect(await world.imported({ content })).toMatchObject({ status: 'applied', acceptedRows: 1 });
  }, 60_000);
});

describe('looking before applying', () => {
  const content = report(
    '110000000,STG,2026-01,30',
    '110000000,INC,2026-01,21',
    '110000000,DEC,2026-01,7',
    '110000000,NONE,2026-01,1',
    '110000000,MIN,2026-01,many',
  );

  beforeEach(async () => {
    await world.imported({ content: report('110000000,INC,2026-01,20', '110000000,DEC,2026-01,7') });
  });

  it('shows what each row would do and records nothing', async () => {
    const preview = await world.imported({ content, fields: { mode: 'preview' } });
    expect(preview).toMatchObject({
      status: 'previewed',
      totalRows: 5,
      acceptedRows: 2,
      unchangedRows: 1,
      rejectedRows: 2,
    });
    const { body } = await world.send('GET', `/imports/${String(preview.id)}/changes`);
    const changes = body.items as Record<string, { value: number } | string | number | null>[];
    const told = changes.map(({ row, itemCode, change, before, after }) => {
      const value = (side: unknown) => (side as { value: number } | null)?.value ?? null;
      return [row, itemCode, change, value(before), value(after)];
    });
    expect(told).toEqual([
      [2, 'STG', 'new', null, 30],
      [3, 'INC', 'changed', 20, 21],
      [4, 'DEC', 'unchanged', 7, 7],
      [5, 'NONE', 'refused', null, null],
      [6, null, 'refused', null, null],
    ]);
    expect(await world.ledger()).toEqual(['110000000 DEC 2026-01.1 7', '110000000 INC 2026-01.1 20']);
  });

  it('gives the changes page by page', async () => {
    const preview = await world.imported({ content, fields: { mode: 'preview' } });
    const rows: unknown[] = [];
    let cursor: unknown = '';
    while (cursor !== null) {
      const path = `/imports/${String(preview.id)}/changes?limit=2&cursor=${String(cursor)}`;
      const { body } = await world.send('GET', path);
      rows.push((body.items as { row: number }[]).map(({ row }) => row));
      cursor = body.nextCursor;
    }
    expect(rows).toEqual([[2, 3], [4, 5], [6]]);
  });

  it('applies by a command, judged again by what is stored then', async () => {
    const preview = await world.imported({ content, fields: { mode: 'preview' } });
    await world.imported({ content: report('110000000,STG,2026-01,30') });
    const applied = await world.send('POST', `/imports/${String(preview.id)}/apply`);
    expect(applied.status).toBe(202);
    expect(await world.settled(preview.id)).toMatchObject({
      status: 'applied',
      acceptedRows: 1,
      unchangedRows: 2,
      rejectedRows: 2,
    });
    expect(await world.findings(preview.id)).toEqual([
      '5 item_code ROW.ITEM_UNKNOWN',
      '6 value ROW.NOT_A_NUMBER',
    ]);
  });

  it('applies by sending the same file to be applied', async () => {
    const preview = await world.imported({ content, fields: { mode: 'preview' } });
    const again = await world.upload({ content });
    expect([again.status, again.body.id]).toEqual([200, preview.id]);
    expect(await world.settled(preview.id)).toMatchObject({ status: 'applied', acceptedRows: 2 });
  });

  it('shows what a road map would do', async () => {
    const head = 'territory_code,item_code,type,title_en,kind,deadline,direction_code';
    const rows = [
      '110000000,STG,measure,Item STG,stages,2026-12-31,D1',
      '110000000,BIN,measure,Renamed,binary,2026-12-31,D1',
      '110000000,ADD,measure,Added,binary,2026-12-31,D1',
      '110000000,BAD,measure,Bad,binary,2026-12-31,D9',
    ];
    const preview = await world.imported({
      content: [head, ...rows].join('\n'),
      fields: { kind: 'road-maps', mode: 'preview' },
    });
    expect(preview).toMatchObject({
      status: 'previewed',
      acceptedRows: 2,
      unchangedRows: 1,
      rejectedRows: 1,
    });
    const { body } = await world.send('GET', `/imports/${String(preview.id)}/changes`);
    const told = (body.items as Record<string, unknown>[]).map(({ row, change }) => [row, change]);
    expect(told).toEqual([
      [2, 'unchanged'],
      [3, 'changed'],
      [4, 'new'],
      [5, 'refused'],
    ]);
  });
});

describe('taking an import back', () => {
  it('withdraws its entries and lists those that were revised since', async () => {
    await world.imported({ content: report('110000000,STG,2026-01,10') });
    const second = await world.imported({
      content: report('110000000,STG,2026-01,20', '110000000,INC,2026-01,30'),
    });
    await world.imported({ content: report('110000000,INC,2026-01,40') });
    const { status, body } = await world.send('POST', `/imports/${String(second.id)}/revert`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'reverted', withdrawn: 1, foldedAt: null });
    expect(body.refused).toMatchObject([{ itemCode: 'INC', period: '2026-01', revision: 1, value: 30 }]);
    expect(await world.ledger()).toEqual([
      '110000000 INC 2026-01.1 30',
      '110000000 INC 2026-01.2 40',
      '110000000 STG 2026-01.1 10',
      '110000000 STG 2026-01.2 20',
      '110000000 STG 2026-01.3 withdraws 2',
    ]);
  });

  it('is refused a second time, and for anything but a report', async () => {
    const done = await world.imported({ content: report('110000000,STG,2026-01,10') });
    await world.send('POST', `/imports/${String(done.id)}/revert`);
    const twice = await world.send('POST', `/imports/${String(done.id)}/revert`);
    expect([twice.status, twice.body.code]).toEqual([409, 'IMPORT.ILLEGAL_TRANSITION']);
    const tree = await world.imported({
      content: 'code,parent_code,level,kind,name_en\n119999999,110000000,2,district,New\n',
      fields: { kind: 'territories' },
    });
    const refused = await world.send('POST', `/imports/${String(tree.id)}/revert`);
    expect([refused.status, refused.body.code]).toEqual([409, 'IMPORT.NOT_REVERTIBLE']);
  });
});
