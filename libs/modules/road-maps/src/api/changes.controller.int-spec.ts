import { aRoadMapRow as aRow } from '../testing/road-map-row.factory';
import { roadMapWorld, type Answer, type RoadMapWorld } from '../testing/road-map-world.factory';

let world: RoadMapWorld;
let measure: number;

const ACT = { title: 'Қаулы', number: '17-Қ', date: '2026-05-20' };
const cancel = { kind: 'cancel', act: ACT, reason: 'no land' };

beforeAll(async () => {
  world = await roadMapWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.done.clear();
  await world.database.query(
    'truncate outbox, change_request, budget_line, allocation, item, road_map_version, road_map restart identity cascade',
  );
  await world.apply([
    aRow(2, 'M1', { territoryCode: '111000000', deadline: '2026-12-31' }),
    aRow(3, 'M2', { territoryCode: '111000000' }),
    aRow(4, 'I1', {
      territoryCode: '111000000',
      type: 'indicator',
      kind: 'increase',
      baseline: '10',
      target: '20',
    }),
    aRow(5, 'M3', { territoryCode: '150000000' }),
  ]);
  measure = await world.itemId('111000000', 'M1');
});

async function ask(body: object, itemId = measure): Promise<Answer> {
  return world.send('liaison', 'POST', `/items/${itemId}/changes`, body);
}

async function approved(body: object, itemId = measure): Promise<Answer> {
  const { body: change } = await ask(body, itemId);
  return world.send('analyst', 'POST', `/changes/${String(change['id'])}/decision`, { decision: 'approve' });
}

function refusal({ status, body }: Answer): unknown[] {
  return [status, body['code'], body['params']];
}

async function events(): Promise<Record<string, unknown>[]> {
  return world.database.query('select name, payload from outbox order by id');
}

describe('asking for a change', () => {
  it('answers with the undecided request and tells of it', async () => {
    const { status, body } = await ask({ ...cancel, kind: 'reweight', weight: 2.5 });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: 1,
      itemId: measure,
      itemCode: 'M1',
      itemTitle: { kk: 'Іс-шара M1' },
      programme: 'P1',
      territory: '111000000',
      kind: 'reweight',
      state: 'undecided',
      act: ACT,
      reason: 'no land',
      deadline: null,
      weight: 2.5,
      target: null,
      shares: null,
      replacementItemId: null,
      requestedBy: 'liaison',
      requestedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      decidedBy: null,
      decidedAt: null,
      decisionReason: null,
    });
    // The districts' road maps come after the regions'. May is the fifth month of a term that begins in January.
    expect(await events()).toEqual([
      {
        name: 'change.requested',
        payload: { changeId: 1, itemId: measure, programmeId: world.programmeId, roadMapId: 2, fromOrd: 4 },
      },
    ]);
  });

  it('strikes from the first period on when it is a replacement, or when its act is older than the term', async () => {
    await ask({ ...cancel, kind: 'replace', replacementItemId: await world.itemId('111000000', 'M2') });
    await ask({ ...cancel, act: { ...ACT, date: '2025-11-01' } });
    expect((await events()).map(({ payload }) => (payload as { fromOrd: number }).fromOrd)).toEqual([0, 0]);
  });

  it('keeps every digit of a share and sums shares exactly', async () => {
    const shares = [
      { territory: '111000000', share: 0.7 },
      { territory: '113200000', share: 0.1 },
      { territory: '150000000', share: 0.2 },
    ];
    const rescope = { ...cancel, kind: 'rescope', shares };
    const { status, body } = await world.send('analyst', 'POST', `/items/${measure}/changes`, rescope);
    expect([status, body['shares']]).toEqual([201, shares]);
    const [{ stored }] = await world.database.query<{ stored: unknown }>(
      'select shares as stored from change_request',
    );
    expect(stored).toEqual({ '111000000': '0.7', '113200000': '0.1', '150000000': '0.2' });
  });

  it.each([
    ['a postponement without a deadline', { kind: 'postpone' }, ['deadline']],
    ['a rescoping of nothing', { kind: 'rescope' }, ['target', 'shares']],
    ['a replacement by nothing', { kind: 'replace' }, ['replacementItemId']],
    ['a reweighting without a weight', { kind: 'reweight' }, ['weight']],
  ])('refuses %s', async (_what, part, attributes) => {
    expect(refusal(await ask({ ...cancel, ...part }))).toEqual([
      422,
      'CHANGE.ATTRIBUTE_MISSING',
      { kind: part.kind, attributes },
    ]);
  });

  it('refuses what the kind has no use for', async () => {
    expect(refusal(await ask({ ...cancel, deadline: '2027-06-30' }))).toEqual([
      422,
      'CHANGE.ATTRIBUTE_UNWANTED',
      { kind: 'cancel', attribute: 'deadline' },
    ]);
    expect(refusal(await ask({ ...cancel, kind: 'rescope', target: 5 }))).toEqual([
      422,
      'CHANGE.ATTRIBUTE_UNWANTED',
      { kind: 'rescope', attribute: 'target' },
    ]);
  });

  it.each([
    ['no act', { act: undefined }, 'act'],
    ['an act without a number', { act: { ...ACT, number: '' } }, 'act.number'],
    ['an act on a day that does not exist', { act: { ...ACT, date: '2026-02-30' } }, 'act.date'],
    ['no reason', { reason: undefined }, 'reason'],
    ['an unknown kind', { kind: 'erase' }, 'kind'],
    ['a share over one', { shares: [{ territory: '111000000', share: 1.5 }] }, 'shares.0.share'],
    ['a negative weight', { weight: -1 }, 'weight'],
  ])('refuses %s', async (_what, part, field) => {
    const { status, body } = await ask({ ...cancel, ...part });
    const { fields } = body['params'] as { fields: { field: string }[] };
    expect([status, body['code'], fields[0].field]).toEqual([400, 'REQUEST.INVALID', field]);
  });

  it('refuses shares that do not sum to one, and unknown places', async () => {
    const shares = (second: string, share: number) => [
      { territory: '111000000', share: 0.5 },
      { territory: second, share },
    ];
    expect(refusal(await ask({ ...cancel, kind: 'rescope', shares: shares('113200000', 0.4) }))).toEqual([
      422,
      'ROW.SHARES_NOT_ONE',
      { sum: '0.9' },
    ]);
    expect(refusal(await ask({ ...cancel, kind: 'rescope', shares: shares('777', 0.5) }))).toEqual([
      422,
      'ROW.TERRITORY_UNKNOWN',
      { value: '777' },
    ]);
  });

  it('gives shares only to places within the grants of who asks for it and of who approves it', async () => {
    const shared = (own: string, other: string) => ({
      ...{ ...cancel, kind: 'rescope' },
      shares: [
        { territory: own, share: 0.5 },
        { territory: other, share: 0.5 },
      ],
    });
    const foreign = [403, 'ROW.OUT_OF_SCOPE', { value: '150000000' }];
    expect(refusal(await ask(shared('111000000', '150000000')))).toEqual(foreign);
    const south = await world.itemId('150000000', 'M3');
    const wide = shared('150000000', '111000000');
    const asked = await world.send('analyst', 'POST', `/items/${south}/changes`, wide);
    const decide = (decision: string) =>
      world.send('strangerAnalyst', 'POST', `/changes/${String(asked.body['id'])}/decision`, {
        ...{ decision, reason: 'No' },
      });
    expect(refusal(await decide('approve'))).toEqual([403, 'ROW.OUT_OF_SCOPE', { value: '111000000' }]);
    expect((await decide('reject')).status).toBe(200);
  });

  it('refuses a target that leaves nothing to change', async () => {
    const indicator = await world.itemId('111000000', 'I1');
    expect(refusal(await ask({ ...cancel, kind: 'rescope', target: 10 }, indicator))).toEqual([
      422,
      'ROW.TARGET_EQUALS_BASELINE',
      { target: '10' },
    ]);
  });

  it('refuses a replacement by itself, by another kind of item, by nothing and by what is cancelled', async () => {
    const other = await world.itemId('111000000', 'M2');
    const indicator = await world.itemId('111000000', 'I1');
    const replaceBy = async (replacementItemId: number) =>
      refusal(await ask({ ...cancel, kind: 'replace', replacementItemId }));
    const unfit = (id: number, because: string) => [422, 'CHANGE.REPLACEMENT_UNFIT', { id, because }];
    expect(await replaceBy(measure)).toEqual(unfit(measure, 'itself'));
    expect(await replaceBy(indicator)).toEqual(unfit(indicator, 'type'));
    expect(await replaceBy(4711)).toEqual(unfit(4711, 'unknown'));
    await approved(cancel, other);
    expect(await replaceBy(other)).toEqual(unfit(other, 'cancelled'));
  });

  it('refuses a replacement from another programme', async () => {
    await world.database.query(
      `with m as (insert into road_map (programme_id, territory_id)
                  select p.id, t.id from programme p, territory t where p.code = 'P2' and t.code = '111000000' returning *),
            v as (insert into road_map_version (road_map_id, number, status, counts_from)
                  select id, 1, 'approved', 0 from m returning *)
       insert into item (programme_id, road_map_id, territory_id, version_id, code, type, kind, title, deadline,
                         counts_from, in_baseline, position)
       select m.programme_id, m.id, m.territory_id, v.id, 'X', 'measure', 'binary', '{}', '2026-12-31', 0, true, 1
         from m, v`,
    );
    const [{ id }] = await world.database.query<{ id: number }>(`select id from item where code = 'X'`);
    expect(refusal(await ask({ ...cancel, kind: 'replace', replacementItemId: id }))).toEqual([
      422,
      'CHANGE.REPLACEMENT_UNFIT',
      { id, because: 'programme' },
    ]);
  });

  it('answers 404 for an item that is not there', async () => {
    expect(refusal(await ask(cancel, 4711))).toEqual([404, 'ITEM.NOT_FOUND', { id: 4711 }]);
    const { status } = await world.send('liaison', 'POST', '/items/99999999999999999999/changes', cancel);
    expect(status).toBe(404);
  });

  it('refuses who has no grant over the place', async () => {
    expect(refusal(await world.send('strangerAnalyst', 'POST', `/items/${measure}/changes`, cancel))).toEqual(
      [403, 'REQUEST.FORBIDDEN', { action: 'change.request', territory: '111000000', programme: 'P1' }],
    );
  });
});

describe('postponing', () => {
  const postpone = (deadline: string) => ({ ...cancel, kind: 'postpone', deadline });

  it('refuses a deadline that is not later than the one in force', async () => {
    expect(refusal(await ask(postpone('2026-12-31')))).toEqual([
      422,
      'CHANGE.DEADLINE_NOT_LATER',
      { inForce: '2026-12-31', deadline: '2026-12-31' },
    ]);
    await approved(postpone('2027-06-30'));
    expect(refusal(await ask(postpone('2027-03-31')))).toEqual([
      422,
      'CHANGE.DEADLINE_NOT_LATER',
      { inForce: '2027-06-30', deadline: '2027-03-31' },
    ]);
    expect((await ask(postpone('2027-07-31'))).status).toBe(201);
  });

  it('refuses what is accepted as done, also when that came after the request', async () => {
    const { body } = await ask(postpone('2027-06-30'));
    world.done.add(measure);
    const done = [409, 'CHANGE.DONE_CANNOT_BE_POSTPONED', { id: measure }];
    expect(refusal(await ask(postpone('2027-06-30')))).toEqual(done);
    const decide = (decision: object) =>
      world.send('analyst', 'POST', `/changes/${String(body['id'])}/decision`, decision);
    expect(refusal(await decide({ decision: 'approve' }))).toEqual(done);
    expect((await decide({ decision: 'reject', reason: 'done already' })).body['state']).toBe('rejected');
  });

  it('lets what is done be cancelled', async () => {
    world.done.add(measure);
    expect((await approved(cancel)).body['state']).toBe('approved');
  });
});

describe('deciding', () => {
  it('answers with the decision and tells of it', async () => {
    const { body: asked } = await ask(cancel);
    await world.database.query('truncate outbox');
    const decision = { decision: 'approve', reason: 'the act is in order' };
    const { status, body } = await world.send('analyst', 'POST', '/changes/1/decision', decision);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...asked,
      state: 'approved',
      decidedBy: 'analyst',
      decidedAt: expect.any(String) as string,
      decisionReason: 'the act is in order',
    });
    expect(await events()).toMatchObject([{ name: 'change.decided', payload: { changeId: 1, fromOrd: 4 } }]);
  });

  it('never touches the item', async () => {
    const read = () => world.database.query('select * from item where id = $1', [measure]);
    const before = await read();
    await approved({ ...cancel, kind: 'postpone', deadline: '2027-06-30' });
    await approved({ ...cancel, kind: 'reweight', weight: 9 });
    expect(await read()).toEqual(before);
  });

  it('refuses decision by the requester, but for the bootstrap token', async () => {
    const asked = await world.send('analyst', 'POST', `/items/${measure}/changes`, cancel);
    const path = `/changes/${String(asked.body['id'])}/decision`;
    expect(refusal(await world.send('analyst', 'POST', path, { decision: 'approve' }))).toEqual([
      409,
      'CHANGE.SAME_ACTOR',
      { id: 1 },
    ]);
    expect((await world.send('otherAnalyst', 'POST', path, { decision: 'approve' })).status).toBe(200);
    const own = await world.send(
      'bootstrap',
      'POST',
      `/items/${await world.itemId('111000000', 'M2')}/changes`,
      cancel,
    );
    const { status } = await world.send('bootstrap', 'POST', `/changes/${String(own.body['id'])}/decision`, {
      decision: 'approve',
    });
    expect(status).toBe(200);
  });

  it('refuses a second decision, whichever it is', async () => {
    await approved(cancel);
    const again = { decision: 'reject', reason: 'on second thoughts' };
    expect(refusal(await world.send('otherAnalyst', 'POST', '/changes/1/decision', again))).toEqual([
      409,
      'CHANGE.ALREADY_DECIDED',
      { id: 1 },
    ]);
  });

  it('lets one of two deciders at once through', async () => {
    await ask(cancel);
    const answers = await Promise.all([
      world.send('analyst', 'POST', '/changes/1/decision', { decision: 'approve' }),
      world.send('otherAnalyst', 'POST', '/changes/1/decision', { decision: 'reject', reason: 'no' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('refuses any change of a cancelled item, and to approve one that was asked for before', async () => {
    const reweight = { ...cancel, kind: 'reweight', weight: 2 };
    await ask(reweight);
    await approved(cancel);
    const cancelled = [409, 'CHANGE.ITEM_CANCELLED', { id: measure }];
    expect(refusal(await ask(reweight))).toEqual(cancelled);
    expect(
      refusal(await world.send('analyst', 'POST', '/changes/1/decision', { decision: 'approve' })),
    ).toEqual(cancelled);
  });

  it('demands a reason of a rejection', async () => {
    await ask(cancel);
    const { status, body } = await world.send('analyst', 'POST', '/changes/1/decision', {
      decision: 'reject',
    });
    expect([status, body['code']]).toEqual([400, 'REQUEST.INVALID']);
  });

  it('refuses who may not decide, here or anywhere', async () => {
    await ask(cancel);
    const decide = (who: 'liaison' | 'strangerAnalyst') =>
      world.send(who, 'POST', '/changes/1/decision', { decision: 'approve' });
    const forbidden = (where: object) => [403, 'REQUEST.FORBIDDEN', { action: 'change.decide', ...where }];
    expect(refusal(await decide('liaison'))).toEqual(forbidden({}));
    const there = { territory: '111000000', programme: 'P1' };
    expect(refusal(await decide('strangerAnalyst'))).toEqual(forbidden(there));
  });

  it('answers 404 for a request that is not there', async () => {
    const answer = await world.send('analyst', 'POST', '/changes/4711/decision', { decision: 'approve' });
    expect(refusal(answer)).toEqual([404, 'CHANGE.NOT_FOUND', { id: 4711 }]);
  });
});

describe('looking', () => {
  type List = { items: { id: number }[]; nextCursor: string | null };
  const list = async (who: 'analyst' | 'liaison' | 'strangerAnalyst', path: string) => {
    const { body } = await world.send(who, 'GET', path);
    return body as unknown as List;
  };
  const ids = async (...asked: Parameters<typeof list>) => (await list(...asked)).items.map(({ id }) => id);

  beforeEach(async () => {
    await approved(cancel);
    await ask(cancel, await world.itemId('111000000', 'M2'));
    await world.send('analyst', 'POST', `/items/${await world.itemId('150000000', 'M3')}/changes`, cancel);
  });

  it('narrows the list by state, programme and subtree, newest first', async () => {
    expect(await ids('analyst', '/changes')).toEqual([3, 2, 1]);
    expect(await ids('analyst', '/changes?state=undecided')).toEqual([3, 2]);
    expect(await ids('analyst', '/changes?territory=110000000&programme=P1')).toEqual([2, 1]);
    expect(await ids('analyst', '/changes?programme=P2')).toEqual([]);
  });

  it('shows only what lies within the grants', async () => {
    expect(await ids('liaison', '/changes')).toEqual([2, 1]);
    expect(await ids('strangerAnalyst', '/changes')).toEqual([3]);
    expect((await world.send('strangerAnalyst', 'GET', `/items/${measure}/changes`)).status).toBe(404);
  });

  it('gives the changes of one item', async () => {
    expect(await ids('liaison', `/items/${measure}/changes`)).toEqual([1]);
  });

  it('goes on where the page before ended', async () => {
    const first = await list('analyst', '/changes?limit=2');
    expect(first.items.map(({ id }) => id)).toEqual([3, 2]);
    const second = await list('analyst', `/changes?limit=2&cursor=${String(first.nextCursor)}`);
    expect(second).toMatchObject({ items: [{ id: 1 }], nextCursor: null });
  });
});
