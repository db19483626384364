import { editedWorkbook } from '@platform/testing';
import { readSheet } from '../testing/read-sheet.factory';
import { ReportsWorld } from '../testing/reports-world.factory';

let world: ReportsWorld;

beforeAll(async () => {
  world = await ReportsWorld.open();
});

afterAll(() => world.close());

function path(more: Record<string, string> = {}): string {
  const query = { programme: 'P1', territory: '110000000', period: '2026-02', lang: 'en', ...more };
  return `/templates/progress.xlsx?${new URLSearchParams(query)}`;
}

const HEADINGS_RU = [
  'Код территории',
  'Код мероприятия или показателя',
  'Период',
  'Название',
  'Единица измерения',
  'Способ измерения',
  'Срок исполнения',
  'Целевое значение',
  'Последнее принятое значение',
  'Значение',
  'Числитель',
  'Знаменатель',
  'Израсходовано, млн тенге',
  'Пояснение',
  'Причина задержки',
  'Подтверждающий документ',
];

describe('the template of a road map', () => {
  it('has a row for each item in its place, and those of the places below after it', async () => {
    const [headings, ...rows] = await readSheet(await world.download(path({ lang: 'ru' })));
    expect(headings).toEqual(HEADINGS_RU);
    expect(rows.map(([territory, code, period]) => `${territory} ${code} ${period}`)).toEqual([
      ...['BIN', 'STG', 'INC', 'DEC', 'MIN', 'MAX'].map((code) => `110000000 ${code} 2026-02`),
      '113800000 STG 2026-02',
    ]);
    const [, , , title, unit, kind, deadline, target] = rows[2];
    expect([title, unit, kind, deadline, target]).toEqual([
      ...['Item INC', null, 'Должно расти', new Date('2026-12-31'), 50],
    ]);
  });

  it('shows what was said and accepted, and what approved changes have made of the plan', async () => {
    const head =
      'territory_code,item_code,period,value,numerator,denominator,spent,narrative,delay_reason,evidence';
    await world.imported({
      content: [
        head,
        '150000000,STG,2026-01,40,,,,,,',
        '150000000,STG,2026-02,,1,3,0.123456789012345678,"=1+1; ""Ә""",land,act.pdf',
      ].join('\n'),
    });
    await world.database.query(
      `with i as (select i.id from item i join territory t on t.id = i.territory_id where t.code = '150000000'),
       changed as (
         insert into change_request (item_id, kind, act, act_date, reason, deadline, target, requested_by, requested_at,
                                     decision, decided_by, decided_at)
         select i.id, c.kind, '{}', c.on_day, 'r', c.deadline, null::numeric, 'a', now(), 'approved', 'b', now()
           from i, (values ('postpone', date '2026-02-28', date '2027-03-31'), ('postpone', '2026-03-01', '2027-06-30'))
             as c (kind, on_day, deadline)
         returning 1)
       update progress_entry e set decision = 'accepted', decided_by = 'b', decided_at = now()
         from i where e.item_id = i.id and e.period_ord = 0`,
    );
    await world.database.query(
      `update item_state s set accepted_ord = 0, accepted_value = 40
         from item i join territory t on t.id = i.territory_id where i.id = s.item_id and t.code = '150000000'`,
    );
    const [, row] = await readSheet(await world.download(path({ territory: '150000000', lang: 'kk' })));
    expect(row.slice(6)).toEqual([
      ...[new Date('2027-03-31'), null, 40],
      ...[null, 1, 3, '0.123456789012345678', '=1+1; "Ә"', 'Жер мәселесі', 'act.pdf'],
    ]);
  });

  it('changes nothing when it comes back as it is, and records what was filled in', async () => {
    const template = await world.download(path({ territory: '150000000', lang: 'kk' }));
    const same = await world.imported({ content: template, name: 'as-it-is.xlsx' });
    expect(same).toMatchObject({ status: 'applied', totalRows: 1, unchangedRows: 1 });
    expect(await world.findings(same.id)).toEqual([]);
    const north = await world.download(path({ lang: 'kk' }));
    const filled = editedWorkbook(north, {
      ...{ J2: 'Иә', J3: 12.5, O3: 'Ауа райы', J4: 20, M4: 1.5, J5: 7, P5: 'https://example.kz/1' },
      ...{ J6: 91, N7: '@Ұзын түсініктеме', K8: 1, L8: 4 },
    });
    const imported = await world.imported({ content: filled, name: 'filled.xlsx' });
    expect(imported).toMatchObject({ status: 'applied', totalRows: 7, acceptedRows: 7 });
    expect(await world.findings(imported.id)).toEqual([]);
    expect(
      (await world.ledger()).filter((line) => line.includes('2026-02') && !line.startsWith('15')),
    ).toEqual([
      '110000000 BIN 2026-02.1 1',
      '110000000 DEC 2026-02.1 7',
      '110000000 INC 2026-02.1 20',
      '110000000 MAX 2026-02.1 -',
      '110000000 MIN 2026-02.1 91',
      '110000000 STG 2026-02.1 12.5',
      '113800000 STG 2026-02.1 25',
    ]);
    const [entry] = await world.database.query(
      `select e.delay_reason, n.narrative from progress_entry e, progress_entry n where e.delay_reason = 'weather'
         and n.narrative like '@%'`,
    );
    expect(entry).toEqual({ delay_reason: 'weather', narrative: '@Ұзын түсініктеме' });
  });

  it('leaves out what was cancelled or replaced by then, and what does not count yet', async () => {
    await world.database.query(
      `insert into change_request (item_id, kind, act, act_date, reason, requested_by, requested_at, decision, decided_by, decided_at)
       select i.id, 'cancel', '{}', case i.code when 'MIN' then date '2026-02-28' else date '2026-03-01' end, 'r', 'a', now(),
              case i.code when 'DEC' then 'rejected' else 'approved' end, 'b', now()
         from item i where i.code in ('MIN', 'MAX', 'DEC')`,
    );
    await world.database.query(`update item set counts_from = 2 where code = 'INC'`);
    const codes = async (period: string) =>
      (await readSheet(await world.download(path({ period })))).slice(1).map(([, code]) => code);
    expect(await codes('2026-02')).toEqual(['BIN', 'STG', 'DEC', 'MAX', 'STG']);
    expect(await codes('2026-03')).toEqual(['BIN', 'STG', 'INC', 'DEC', 'STG']);
  });

  it('is locked but for what is to be filled in, with lists to choose from', async () => {
    const lists = await readSheet(await world.download(path({ lang: 'ru' })), 'lists');
    expect(lists[0]).toEqual(['Судебное разбирательство', 'Да']);
    expect(lists).toHaveLength(8);
  });

  it.each([
    ['a programme', { programme: 'NONE' }, 'PROGRAMME.NOT_FOUND'],
    ['a period', { period: '2030-01' }, 'PERIOD.UNKNOWN'],
    ['a place', { territory: '999' }, 'ROAD_MAP.NOT_FOUND'],
  ])('is not there without %s', async (_case, more: Record<string, string>, code) => {
    await expect(world.send('GET', path(more))).resolves.toMatchObject({ status: 404, body: { code } });
  });

  it('holds only what its reader may see', async () => {
    const rows = await readSheet(await world.download(path({ territory: 'KZ' }), 'liaison'));
    expect(new Set(rows.slice(1).map(([territory]) => territory))).toEqual(
      new Set(['110000000', '113800000']),
    );
    await expect(world.send('GET', path(), undefined, 'otherAnalyst')).resolves.toMatchObject({
      status: 404,
      body: { code: 'ROAD_MAP.NOT_FOUND' },
    });
  });

  it('refuses a language that nobody speaks here', async () => {
    await expect(world.send('GET', path({ lang: 'de' }))).resolves.toMatchObject({ status: 400 });
  });
});

describe('the manifest of a template', () => {
  const FIRST = { period: '2026-01' };

  async function warnings(content: Buffer): Promise<unknown[]> {
    const { id, status } = await world.imported({ content, name: 'back.xlsx' });
    expect(status).toBe('applied');
    const { body } = await world.send('GET', `/imports/${String(id)}/findings`);
    return body.items as unknown[];
  }

  it('is accepted when it comes back, whatever was filled in', async () => {
    expect(
      await warnings(
        editedWorkbook(await world.download(path(FIRST)), { J2: 'Yes', J3: 1, J4: 11, J5: 9, J6: 2, J7: 2 }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['another version', { C7: '9' }],
    ['another place', { B3: '150000000' }],
    ['no signature', { B9: null }],
  ])('that was altered is a warning, and the rows count: %s', async (_case, edits) => {
    const template = editedWorkbook(await world.download(path(FIRST)), {
      J2: 'No',
      N2: 'mended',
      J3: 2,
      J4: 12,
      J5: 8,
      J6: 3,
      J7: 3,
    });
    expect(await warnings(editedWorkbook(template, edits, 1))).toEqual([
      expect.objectContaining({ code: 'IMPORT.MANIFEST_ALTERED', severity: 'warning', row: null }),
    ]);
  });

  it('of an older version of the road map is a warning', async () => {
    const template = await world.download(path(FIRST));
    await world.database.query(
      `update road_map_version v set number = 2 from road_map m join territory t on t.id = m.territory_id
        where v.road_map_id = m.id and t.code = '113800000'`,
    );
    const filled = editedWorkbook(template, { J2: 'No', N2: 'again', J3: 3, J4: 13, J5: 7, J6: 4, J7: 4 });
    expect(await warnings(filled)).toEqual([
      expect.objectContaining({
        code: 'IMPORT.TEMPLATE_OUTDATED',
        severity: 'warning',
        params: { territory: '113800000', version: 1, current: 2 },
      }),
    ]);
  });
});
