import { ReportsWorld, type Answer } from '../testing/reports-world.factory';

let world: ReportsWorld;

beforeEach(async () => {
  world = await ReportsWorld.open();
});

afterEach(() => world.close());

type Who = Parameters<ReportsWorld['send']>[3];

function submit(entry: object, who?: Who): Promise<Answer> {
  const usual = { programme: 'P1', territory: '110000000', itemCode: 'STG', period: '2026-02' };
  return world.send('POST', '/entries', { ...usual, ...entry }, who);
}

function review(ids: unknown[], decision: string, reason?: string, who: Who = 'analyst'): Promise<Answer> {
  return world.send('POST', '/entries/review', { ids, decision, reason }, who);
}

describe('an entry by form', () => {
  it('is recorded as a new revision', async () => {
    const { status, body } = await submit({ value: 12.5, spent: 3, narrative: 'Walls stand' }, 'liaison');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      itemCode: 'STG',
      territory: '110000000',
      period: '2026-02',
      revision: 1,
      value: 12.5,
      spent: 3,
      narrative: 'Walls stand',
      state: 'submitted',
      submittedBy: 'liaison',
      submittedAt: '2026-03-20T07:00:00.000Z',
      reviewedAt: null,
      reason: null,
    });
  });

  it('is answered with the standing revision when it says the same', async () => {
    const { body } = await submit({ value: 12.5 });
    const again = await submit({ value: '12.50' });
    expect([again.status, again.body.id]).toEqual([200, body.id]);
    expect(await world.ledger()).toHaveLength(1);
  });

  it('stands for the percent of its fraction', async () => {
    const { body } = await submit({ itemCode: 'INC', numerator: 1, denominator: 8 });
    expect(body).toMatchObject({ value: 12.5, numerator: 1, denominator: 8 });
  });

  it('takes a word for what is done or not', async () => {
    expect((await submit({ itemCode: 'BIN', value: 'иә' })).body).toMatchObject({ value: 1 });
    expect((await submit({ itemCode: 'BIN', value: false, narrative: 'Collapsed' })).body).toMatchObject({
      value: 0,
    });
  });

  it.each([
    [{ value: 101 }, 422, 'ROW.OUT_OF_RANGE'],
    [{ value: 'yes' }, 422, 'ROW.NOT_A_NUMBER'],
    [{ value: null }, 422, 'ROW.VALUE_MISSING'],
    [{ value: 1, territory: '999999999' }, 422, 'ROW.TERRITORY_UNKNOWN'],
    [{ value: 1, itemCode: 'NONE' }, 422, 'ROW.ITEM_UNKNOWN'],
    [{ value: 1, period: '2026-04' }, 422, 'ROW.PERIOD_IN_FUTURE'],
    [{ value: 1, period: '2027-04' }, 422, 'ROW.PERIOD_UNKNOWN'],
    [{ value: 1, programme: 'P9' }, 404, 'PROGRAMME.NOT_FOUND'],
    [{ value: 1, delayReason: 'tired' }, 400, 'REQUEST.INVALID'],
    [{ value: { much: true } }, 400, 'REQUEST.INVALID'],
  ])('refuses %j by %i %s', async (entry, status, code) => {
    const answer = await submit(entry);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await world.ledger()).toEqual([]);
  });

  it('is refused outside the grant of its sender', async () => {
    const { status, body } = await submit({ value: 1, territory: '150000000' }, 'liaison');
    expect([status, body.code]).toEqual([403, 'ROW.OUT_OF_SCOPE']);
  });

  it('opens a locked period only with a reason', async () => {
    await world.lock(1);
    const closed = await submit({ value: 5 });
    expect([closed.status, closed.body.code]).toEqual([409, 'REPORT.PERIOD_LOCKED']);
    const opened = await submit({ value: 5, reason: 'The act came late' });
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({ submissionReason: 'The act came late', state: 'submitted' });
    const wrong = await submit({ value: 500, reason: 'The act came late' });
    expect(wrong.body.code).toBe('ROW.OUT_OF_RANGE');
  });

  it('that was judged before its period was locked is not recorded after it', async () => {
    let sent: Promise<Answer> | undefined;
    await world.lock(1, async () => {
      sent = submit({ value: 5 });
      await world.untilBlocked();
    });
    const answer = await sent;
    expect([answer?.status, answer?.body.code]).toEqual([409, 'REPORT.PERIOD_LOCKED']);
    expect(await world.ledger()).toEqual([]);
  });
});

describe('review', () => {
  it('accepts and returns in bulk, and names what it cannot decide', async () => {
    const own = await submit({ value: 5 }, 'both');
    const other = await submit({ itemCode: 'INC', value: 20 }, 'liaison');
    const { status, body } = await review([own.body.id, other.body.id], 'accept', undefined, 'both');
    expect(status).toBe(200);
    expect(body).toEqual({ decided: 1, refused: [{ id: own.body.id, code: 'REPORT.SAME_ACTOR' }] });
    const listed = await world.send('GET', '/entries?programme=P1&state=accepted');
    expect(listed.body.items).toMatchObject([{ itemCode: 'INC', reviewedBy: 'both', state: 'accepted' }]);
  });

  it('answers a conflict when everything was refused for one reason', async () => {
    const { body } = await submit({ value: 5 }, 'liaison');
    await review([body.id], 'accept');
    const twice = await review([body.id], 'return', 'Too late');
    expect([twice.status, twice.body.code]).toEqual([409, 'REPORT.ALREADY_DECIDED']);
    const unknown = await review(['1-1-9'], 'accept');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'REPORT.ENTRY_UNKNOWN']);
  });

  it('returns only with a reason, and a returned entry is answered by a new revision', async () => {
    const { body } = await submit({ value: 5 }, 'liaison');
    const silent = await review([body.id], 'return');
    expect([silent.status, silent.body.code]).toEqual([400, 'REPORT.REASON_REQUIRED']);
    expect((await review([body.id], 'return', 'No photo')).body).toMatchObject({ decided: 1 });
    const again = await submit({ value: 5 }, 'liaison');
    expect([again.status, again.body.revision]).toEqual([201, 2]);
  });

  it('lets the bootstrap token review what it submitted', async () => {
    const { body } = await submit({ value: 5 });
    expect((await review([body.id], 'accept', undefined, 'bootstrap')).body).toMatchObject({ decided: 1 });
  });

  it('is refused outside the grant of the reviewer', async () => {
    const { body } = await submit({ value: 5 }, 'liaison');
    const { status, body: answer } = await review([body.id], 'accept', undefined, 'otherAnalyst');
    expect([status, answer.code]).toEqual([403, 'REPORT.OUT_OF_SCOPE']);
  });
});

describe('the review queue', () => {
  it('narrows by subtree, period and state, and goes on where it stopped', async () => {
    await submit({ value: 1, territory: '113800000', period: '2026-01' });
    await submit({ value: 2, period: '2026-01' });
    await submit({ value: 3, territory: '150000000', period: '2026-01' });
    await submit({ value: 4 });
    const values = async (query: string) => {
      const { body } = await world.send('GET', `/entries?programme=P1&${query}`);
      return (body.items as { value: number }[]).map(({ value }) => value).sort();
    };
    expect(await values('territory=110000000')).toEqual([1, 2, 4]);
    expect(await values('period=2026-01')).toEqual([1, 2, 3]);
    expect(await values('state=accepted')).toEqual([]);
    const first = await world.send('GET', '/entries?programme=P1&limit=3');
    expect(await values(`limit=3&cursor=${String(first.body.nextCursor)}`)).toHaveLength(1);
  });

  it('refuses a period the programme does not have', async () => {
    const { status, body } = await world.send('GET', '/entries?programme=P1&period=2030-01');
    expect([status, body.code]).toEqual([404, 'PERIOD.UNKNOWN']);
  });
});
