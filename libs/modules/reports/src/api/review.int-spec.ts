import { ReportsWorld, type Answer } from '../testing/reports-world.factory';

let world: ReportsWorld;

beforeAll(async () => {
  world = await ReportsWorld.open();
});

afterAll(() => world.close());

afterEach(async () => {
  await world.database.query('truncate progress_entry, review_assignment cascade');
  await world.database.query(
    'update item_state set reported_ord = null, reported_value = null, accepted_ord = null, accepted_value = null',
  );
  await world.database.query(`update programme set endorsement = 'none'`);
});

type Who = Parameters<ReportsWorld['send']>[3];
type Json = Record<string, unknown>;

/** Reports by form and gives the id of the entry. */
async function submit(entry: object, who: Who = 'bootstrap'): Promise<string> {
  const usual = { programme: 'P1', territory: '110000000', itemCode: 'STG', period: '2026-02', value: 10 };
  const { status, body } = await world.send('POST', '/entries', { ...usual, ...entry }, who);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  // The queue is in the order of time.
  world.clock.instant = new Date(world.clock.instant.getTime() + 1_000);
  return String(body.id);
}

function review(ids: string[], decision: string, who: Who = 'analyst', reason?: string): Promise<Answer> {
  return world.send('POST', '/entries/review', { ids, decision, reason }, who);
}

function assign(ids: string[], to: string | null, who: Who = 'analyst'): Promise<Answer> {
  return world.send('POST', '/entries/assign', { ids, to }, who);
}

async function queue(query = '', who: Who = 'bootstrap'): Promise<Json[]> {
  const { body } = await world.send('GET', `/entries?programme=P1&${query}`, undefined, who);
  return body.items as Json[];
}

async function idsOf(query = '', who: Who = 'bootstrap'): Promise<unknown[]> {
  return (await queue(query, who)).map(({ id }) => id);
}

function refusal({ status, body }: Answer): unknown[] {
  return [status, body.code];
}

describe('the queue', () => {
  it('holds only what lies within the grants of who asks', async () => {
    const north = await submit({});
    const below = await submit({ territory: '113800000' });
    const south = await submit({ territory: '150000000' });
    expect(await idsOf('', 'analyst')).toEqual([north, below, south]);
    expect(await idsOf('', 'liaison')).toEqual([north, below]);
    expect(await idsOf('', 'otherAnalyst')).toEqual([south]);
    // Asking for a place beyond the grant shows nothing of it.
    expect(await idsOf('territory=150000000', 'liaison')).toEqual([]);
    const { body } = await world.send('GET', '/entries?programme=P1&totals=true', undefined, 'liaison');
    expect(body.totals).toMatchObject({ total: 2, submitted: 2 });
  });

  it('tells the longest waiting first, the newest, or place by place, and goes on where it stopped', async () => {
    const first = await submit({ territory: '150000000' });
    const second = await submit({});
    const third = await submit({ itemCode: 'INC', value: 20 });
    const fourth = await submit({ territory: '113800000' });
    expect(await idsOf()).toEqual([first, second, third, fourth]);
    expect(await idsOf('sort=newest')).toEqual([fourth, third, second, first]);
    const byPlace = [second, third, fourth, first];
    expect(await idsOf('sort=territory')).toEqual(byPlace);
    for (const [sort, expected] of [
      ['newest', [fourth, third, second, first]],
      ['territory', byPlace],
    ] as const) {
      const { body } = await world.send('GET', `/entries?programme=P1&sort=${sort}&limit=2`);
      const rest = await idsOf(`sort=${sort}&cursor=${String(body.nextCursor)}`);
      expect([...(body.items as Json[]).map(({ id }) => id), ...rest]).toEqual(expected);
    }
    const { body } = await world.send('GET', '/entries?programme=P1&limit=2');
    const strange = await world.send(
      'GET',
      `/entries?programme=P1&sort=territory&cursor=${String(body.nextCursor)}`,
    );
    expect(refusal(strange)).toEqual([400, 'REQUEST.BAD_CURSOR']);
  });

  it('is narrowed by direction, reason, words, and what fell behind', async () => {
    const before = await submit({ period: '2026-01', value: 50 }, 'liaison');
    await review([before], 'accept');
    const worse = await submit({ value: 40, delayReason: 'weather' });
    const better = await submit({ itemCode: 'INC', value: 20, narrative: 'Roof of the school' });
    expect(await idsOf('direction=D1&state=submitted')).toEqual([worse, better]);
    expect(await idsOf('direction=D9')).toEqual([]);
    expect(await idsOf('hasReason=true')).toEqual([worse]);
    expect(await idsOf('hasReason=false')).toEqual([before, better]);
    expect(await idsOf('regression=true')).toEqual([worse]);
    expect(await idsOf('regression=false')).toEqual([before, better]);
    expect(await idsOf('q=ROOF')).toEqual([better]);
    expect(await idsOf('q=item stg&period=2026-02')).toEqual([worse]);
    const [shown] = await queue('regression=true');
    expect(shown).toMatchObject({
      ...{ title: { en: 'Item STG' }, direction: 'D1', assignee: null, regression: true, comments: 0 },
    });
  });

  it('knows that less is better where the target lies below the baseline, and that levels do not fall', async () => {
    // DEC goes from 10 down to 4, MAX is to stay at or under 10.
    const items = [
      ['DEC', 8],
      ['MAX', 12],
    ] as const;
    for (const [itemCode, value] of items) {
      const id = await submit({ itemCode, value, period: '2026-01' }, 'liaison');
      await review([id], 'accept');
    }
    const worse = await submit({ itemCode: 'DEC', value: 9, narrative: 'It rained' });
    await submit({ itemCode: 'MAX', value: 15 });
    expect(await idsOf('regression=true')).toEqual([worse]);
  });

  it('counts its entries by state on demand', async () => {
    const [one, two] = [await submit({}, 'liaison'), await submit({ itemCode: 'INC', value: 20 }, 'liaison')];
    await submit({ itemCode: 'DEC', value: 8 });
    await review([one], 'accept');
    await review([two], 'return', 'analyst', 'No photo');
    const { body } = await world.send('GET', '/entries?programme=P1&state=submitted&totals=true&limit=1');
    const none = { endorsed: 0, withdrawn: 0 };
    expect(body.totals).toEqual({ total: 3, submitted: 1, accepted: 1, returned: 1, ...none });
    expect((await world.send('GET', '/entries?programme=P1')).body.totals).toBeNull();
  });

  it('counts what got worse or is found among accepted ones within a period, a place or an item alone', async () => {
    const before = await submit({ period: '2026-01', value: 50 }, 'liaison');
    await review([before], 'accept');
    const worse = await submit({ value: 40, narrative: 'It rained' }, 'liaison');
    const totals = async (query: string): Promise<unknown> =>
      (await world.send('GET', `/entries?programme=P1&totals=true&limit=1&${query}`)).body.totals;
    const open = { submitted: 1, endorsed: 0, returned: 0 };
    const uncounted = { total: null, accepted: null, withdrawn: null };
    expect(await totals('regression=true')).toEqual({ ...open, ...uncounted });
    expect(await totals('q=RAIN')).toEqual({ ...open, ...uncounted });
    await review([worse], 'accept');
    const counted = { submitted: 0, endorsed: 0, returned: 0, total: 1, accepted: 1, withdrawn: 0 };
    expect(await totals('regression=true&period=2026-02')).toEqual(counted);
    expect(await totals('q=RAIN&territory=KZ')).toEqual(counted);
  });
});

describe('assignment', () => {
  it('gives entries to a reviewer, to oneself and to nobody', async () => {
    const [one, two, three] = [
      await submit({}),
      await submit({ itemCode: 'INC', value: 20 }),
      await submit({ itemCode: 'DEC', value: 8 }),
    ];
    expect((await assign([one], 'me')).body).toEqual({ assigned: 1, refused: [] });
    expect((await assign([two], 'administrator')).body).toEqual({ assigned: 1, refused: [] });
    expect(await idsOf('assignee=administrator', 'analyst')).toEqual([two]);
    expect((await assign([two], 'both')).body).toEqual({ assigned: 1, refused: [] });
    expect(await idsOf('assignee=me', 'analyst')).toEqual([one]);
    expect(await idsOf('assignee=both', 'analyst')).toEqual([two]);
    expect(await idsOf('assignee=none', 'analyst')).toEqual([three]);
    expect((await assign([one], null)).body).toEqual({ assigned: 1, refused: [] });
    expect(await idsOf('assignee=me', 'analyst')).toEqual([]);
  });

  it('holds for the revision that answers a returned one', async () => {
    const id = await submit({}, 'liaison');
    await assign([id], 'me');
    await review([id], 'return', 'analyst', 'No photo');
    const answer = await submit({ value: 11 }, 'liaison');
    expect(await idsOf('assignee=me&state=submitted', 'analyst')).toEqual([answer]);
  });

  it('refuses by name whoever could not review it, and leaves the rest', async () => {
    const north = await submit({}, 'liaison');
    const south = await submit({ territory: '150000000' });
    expect((await assign([north, south], 'otherAnalyst')).body).toEqual({
      assigned: 1,
      refused: [{ id: north, code: 'REPORT.ASSIGNEE_UNFIT' }],
    });
    expect(refusal(await assign([north], 'liaison'))).toEqual([409, 'REPORT.SAME_ACTOR']);
    expect(refusal(await assign([north], 'leader'))).toEqual([409, 'REPORT.ASSIGNEE_UNFIT']);
    expect(refusal(await assign(['1-1-9'], 'me'))).toEqual([404, 'REPORT.ENTRY_UNKNOWN']);
    // What the actor may not review is not there for them.
    expect(refusal(await assign([north], 'me', 'otherAnalyst'))).toEqual([404, 'REPORT.ENTRY_UNKNOWN']);
    expect(refusal(await assign([north], 'me', 'liaison'))).toEqual([403, 'REQUEST.FORBIDDEN']);
    expect(refusal(await assign(['nonsense'], 'me'))).toEqual([404, 'REPORT.ENTRY_UNKNOWN']);
  });
});

describe('the discussion of an entry', () => {
  function say(id: string, text: string, who: Who): Promise<Answer> {
    return world.send('POST', `/entries/${id}/comments`, { text }, who);
  }
  async function said(id: string, who: Who, page = ''): Promise<Json> {
    return (await world.send('GET', `/entries/${id}/comments?${page}`, undefined, who)).body;
  }

  it('goes on over its revisions, oldest first', async () => {
    const first = await submit({}, 'liaison');
    const spoken = await say(first, '  Where is the photo?  ', 'analyst');
    expect([spoken.status, spoken.body]).toMatchObject([
      201,
      { entryId: first, text: 'Where is the photo?', writtenBy: 'analyst' },
    ]);
    await review([first], 'return', 'analyst', 'No photo');
    const second = await submit({ value: 11 }, 'liaison');
    await say(second, 'Суретті қостым', 'liaison');
    const { items } = await said(second, 'leader');
    expect((items as Json[]).map(({ entryId, text }) => [entryId, text])).toEqual([
      [first, 'Where is the photo?'],
      [second, 'Суретті қостым'],
    ]);
    const page = await said(first, 'leader', 'limit=1');
    const rest = await said(first, 'leader', `limit=1&cursor=${String(page.nextCursor)}`);
    expect((rest.items as Json[]).map(({ entryId }) => entryId)).toEqual([second]);
    expect(rest.nextCursor).toBeNull();
    expect((await queue('period=2026-02', 'analyst')).map(({ comments }) => comments)).toEqual([2, 2]);
  });

  it('is of another period, and of another item, another one', async () => {
    const february = await submit({});
    const january = await submit({ period: '2026-01' });
    await say(february, 'Late', 'analyst');
    expect((await said(january, 'analyst')).items).toEqual([]);
  });

  it('is not there for who may not see the entry', async () => {
    const id = await submit({});
    expect(refusal(await say(id, 'Hello', 'otherAnalyst'))).toEqual([404, 'REPORT.ENTRY_UNKNOWN']);
    expect((await said(id, 'otherAnalyst')).code).toBe('REPORT.ENTRY_UNKNOWN');
    expect((await said('7-7', 'analyst')).code).toBe('REPORT.ENTRY_UNKNOWN');
  });

  it.each([[''], ['   '], ['\u0000'], ['x'.repeat(4_001)]])('refuses %j', async (text) => {
    const id = await submit({});
    expect(refusal(await say(id, text, 'analyst'))).toEqual([400, 'REQUEST.INVALID']);
  });

  it('is kept as it was written', async () => {
    const id = await submit({});
    await say(id, 'Late', 'analyst');
    await expect(world.database.query(`update entry_comment set text = 'Early'`)).rejects.toThrow(
      /append-only/,
    );
    await expect(world.database.query('delete from entry_comment')).rejects.toThrow(/append-only/);
  });
});

describe('what changed', () => {
  async function changes(id: string, who: Who = 'analyst'): Promise<Json> {
    return (await world.send('GET', `/entries/${id}/changes`, undefined, who)).body;
  }
  function fields({ fields: told }: Json): Record<string, unknown[]> {
    return Object.fromEntries(
      (told as Json[]).map(({ field, value, previous, accepted, changed }) => [
        field,
        [value, previous, accepted, changed],
      ]),
    );
  }

  it('is told against the revision before and against what was last accepted', async () => {
    const january = await submit({ period: '2026-01', value: 30, spent: 5 }, 'liaison');
    await review([january], 'accept');
    const first = await submit({ value: 40, narrative: 'Walls' }, 'liaison');
    await review([first], 'return', 'analyst', 'No photo');
    const second = await submit({ value: 35, narrative: 'Walls', spent: 7.5 }, 'liaison');
    const told = await changes(second);
    expect(told).toMatchObject({
      id: second,
      previous: { id: first, period: '2026-02', revision: 1, state: 'returned', submittedBy: 'liaison' },
      accepted: { id: january, period: '2026-01', state: 'accepted' },
    });
    expect(fields(told)).toEqual({
      value: [35, 40, 30, true],
      numerator: [null, null, null, false],
      denominator: [null, null, null, false],
      spent: [7.5, null, 5, true],
      narrative: ['Walls', 'Walls', null, false],
      delayReason: [null, null, null, false],
      evidence: [null, null, null, false],
    });
  });

  it('has nothing to hold a first report against', async () => {
    const told = await changes(await submit({ value: 40 }));
    expect([told.previous, told.accepted]).toEqual([null, null]);
    expect(fields(told).value).toEqual([40, null, null, true]);
  });

  it('is not told to who may not see the entry', async () => {
    const id = await submit({});
    expect((await changes(id, 'otherAnalyst')).code).toBe('REPORT.ENTRY_UNKNOWN');
  });
});

describe('endorsement', () => {
  beforeEach(async () => {
    await world.database.query(`update programme set endorsement = 'regional'`);
  });

  it('comes before acceptance, by another hand', async () => {
    const id = await submit({ territory: '150000000' });
    expect(refusal(await review([id], 'accept'))).toEqual([409, 'REPORT.NOT_ENDORSED']);
    expect((await review([id], 'endorse', 'otherAnalyst')).body).toEqual({ decided: 1, refused: [] });
    expect(await queue()).toMatchObject([
      { id, state: 'endorsed', endorsedBy: 'otherAnalyst', reviewedBy: null },
    ]);
    expect(await idsOf('state=submitted')).toEqual([]);
    expect(refusal(await review([id], 'endorse'))).toEqual([409, 'REPORT.ALREADY_ENDORSED']);
    expect(refusal(await review([id], 'accept', 'otherAnalyst'))).toEqual([409, 'REPORT.SAME_ACTOR']);
    expect((await review([id], 'accept')).body).toEqual({ decided: 1, refused: [] });
    expect(await queue('state=accepted')).toMatchObject([
      { id, endorsedBy: 'otherAnalyst', reviewedBy: 'analyst' },
    ]);
    expect(refusal(await review([id], 'endorse', 'otherAnalyst'))).toEqual([409, 'REPORT.ALREADY_DECIDED']);
  });

  it('is given only where the grant reaches, and not by the submitter', async () => {
    const own = await submit({}, 'both');
    expect(refusal(await review([own], 'endorse', 'both'))).toEqual([409, 'REPORT.SAME_ACTOR']);
    expect(refusal(await review([own], 'endorse', 'otherAnalyst'))).toEqual([403, 'REPORT.OUT_OF_SCOPE']);
    expect(refusal(await review([own], 'endorse', 'liaison'))).toEqual([403, 'REQUEST.FORBIDDEN']);
  });

  it('leaves what is endorsed as reported: the same again is no new revision, and it may be returned', async () => {
    const id = await submit({ territory: '150000000' });
    await review([id], 'endorse', 'otherAnalyst');
    const state = () =>
      world.database.query(
        'select reported_value, accepted_value from item_state where reported_value is not null',
      );
    expect(await state()).toEqual([{ reported_value: '10', accepted_value: null }]);
    const again = await world.send('POST', '/entries', {
      ...{ programme: 'P1', territory: '150000000', itemCode: 'STG', period: '2026-02', value: 10 },
    });
    expect([again.status, again.body.id]).toEqual([200, id]);
    expect((await review([id], 'return', 'otherAnalyst', 'On second thoughts')).status).toBe(200);
    expect(await state()).toEqual([]);
  });

  it('is written once', async () => {
    const id = await submit({ territory: '150000000' });
    await review([id], 'endorse', 'otherAnalyst');
    await expect(
      world.database.query(`update progress_entry set endorsed_by = 'somebody else'`),
    ).rejects.toThrow(/append-only/);
  });

  it('means nothing to a programme that has no second step', async () => {
    await world.database.query(`update programme set endorsement = 'none'`);
    const id = await submit({});
    expect(refusal(await review([id], 'endorse'))).toEqual([409, 'REPORT.ENDORSEMENT_UNUSED']);
    expect((await review([id], 'accept')).status).toBe(200);
  });
});
