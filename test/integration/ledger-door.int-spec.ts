import 'reflect-metadata';
import { constraintOf } from '@platform/database';
import type { Authorship, LineSource } from '@modules/ledger';
import { MetricsDesk } from '../support/metrics-desk';
import { aWorld } from '../support/oracle/world.factory';
import { PlayedWorld } from '../support/played-world';

const BY_FORM: Authorship = {
  submittedBy: 'liaison',
  submittedAt: new Date('2026-02-05T09:00:00Z'),
  importId: null,
};
const FIRST = '0190a000-0000-7000-8000-000000000001';
const SECOND = '0190a000-0000-7000-8000-000000000002';
const UNDO = { actorId: 'liaison', at: new Date('2026-02-20T09:00:00Z') };

interface EntryRow {
  item_id: number;
  revision: number;
  value: string | null;
  withdraws: number | null;
}

describe("the ledger's door", () => {
  let desk: MetricsDesk;
  let played: PlayedWorld;

  beforeAll(async () => {
    desk = await MetricsDesk.open();
  });
  afterAll(async () => desk.close());
  beforeEach(async () => {
    await desk.clear();
    const world = aWorld().items(6, 'm').reported('m-0', 0, 10).build();
    played = await PlayedWorld.play(desk, world, { foldsAt: [], clockMoves: false });
  });

  function lines(values: Record<string, number>): LineSource {
    return {
      sql: `select l.item_id, 0::smallint as period_ord, l.value, null::numeric as numerator, null::numeric as denominator,
              null::numeric as spent, null::text as narrative, null::text as delay_reason, null::text as evidence
            from unnest($1::bigint[], $2::numeric[]) as l (item_id, value)`,
      params: [Object.keys(values).map((key) => played.stored.itemId(key)), Object.values(values)],
    };
  }

  function append(values: Record<string, number>, by: Partial<Authorship> = {}) {
    return desk.database.transaction((tx) =>
      desk.ledger.appendLines(tx, lines(values), { ...BY_FORM, ...by }),
    );
  }

  function entriesOf(...keys: string[]): Promise<EntryRow[]> {
    return desk.database.query<EntryRow>(
      `select item_id, revision, value, withdraws from progress_entry where item_id = any($1::bigint[])
       order by item_id, revision`,
      [keys.map((key) => played.stored.itemId(key))],
    );
  }

  async function currentValueOf(key: string): Promise<string | null> {
    const [{ value }] = await desk.database.query<{ value: string | null }>(
      'select reported_value as value from item_state where item_id = $1',
      [played.stored.itemId(key)],
    );
    return value;
  }

  it('numbers the revisions of two writers 1 and 2 and loses nothing when they write the same items at once', async () => {
    const keys = ['m-1', 'm-2', 'm-3', 'm-4', 'm-5'];
    const all = (value: number, order: string[]) => Object.fromEntries(order.map((key) => [key, value]));
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([
        append(all(round * 2 + 10, keys), { submittedBy: 'one' }),
        append(all(round * 2 + 11, [...keys].reverse()), { submittedBy: 'two' }),
      ]);
    }
    for (const key of keys) {
      const written = await entriesOf(key);
      expect(written.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(written.map(({ value }) => Number(value)).sort()).toEqual([
        10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
      ]);
      expect(await currentValueOf(key)).toBe(written[9].value);
    }
  });

  it('lets the second of two equal imports that run at once change nothing', async () => {
    const told = await Promise.all([append({ 'm-1': 40, 'm-2': 50 }), append({ 'm-2': 50, 'm-1': 40 })]);
    expect(told.map(({ accepted, unchanged }) => [accepted, unchanged]).sort()).toEqual([
      [0, 2],
      [2, 0],
    ]);
    expect(await entriesOf('m-1', 'm-2')).toHaveLength(2);
  });

  it.each([
    ['its value', 'update progress_entry set value = 99'],
    ['its author', `update progress_entry set submitted_by = 'another'`],
    ['its instant', 'update progress_entry set submitted_at = now()'],
  ])('refuses to change an entry: %s', async (_, statement) => {
    const error: unknown = await desk.database.query(statement).catch((refusal: unknown) => refusal);
    expect(constraintOf(error)).toBe('progress_entry_append_only');
    expect(await entriesOf('m-0')).toMatchObject([{ value: '10' }]);
  });

  it('refuses to delete an entry', async () => {
    await expect(desk.database.query('delete from progress_entry')).rejects.toThrow(/append-only/);
    expect(await entriesOf('m-0')).toHaveLength(1);
  });

  it('refuses to decide twice, by the door and by hand', async () => {
    const [id] = (await append({ 'm-1': 40 })).entryIds;
    const decision = {
      decision: 'accepted',
      reason: null,
      by: 'analyst',
      at: new Date('2026-02-07T09:00:00Z'),
    } as const;
    const decide = () =>
      desk.database.transaction((tx) => desk.ledger.decide(tx, [id], { ...decision, mustBeImpartial: true }));
    expect(await decide()).toEqual({ decided: 1, refused: [] });
    expect(await decide()).toEqual({ decided: 0, refused: [{ id, code: 'REPORT.ALREADY_DECIDED' }] });
    const undone = desk.database.query(
      'update progress_entry set decision = null, decided_by = null, decided_at = null where decision is not null',
    );
    await expect(undone).rejects.toThrow(/append-only/);
  });

  it('refuses review by the submitter', async () => {
    const [id] = (await append({ 'm-1': 40 })).entryIds;
    const decision = {
      decision: 'accepted',
      reason: null,
      by: 'liaison',
      at: new Date('2026-02-07T09:00:00Z'),
    } as const;
    const told = await desk.database.transaction((tx) =>
      desk.ledger.decide(tx, [id], { ...decision, mustBeImpartial: true }),
    );
    expect(told).toEqual({ decided: 0, refused: [{ id, code: 'REPORT.SAME_ACTOR' }] });
  });

  describe('undoing imports', () => {
    const first = { importId: FIRST, submittedAt: new Date('2026-02-05T09:00:00Z') };
    const second = { importId: SECOND, submittedAt: new Date('2026-02-06T09:00:00Z') };

    function undo({ importId, submittedAt }: typeof first) {
      return desk.database.transaction((tx) =>
        desk.ledger.withdrawImport(tx, { id: importId, submittedAt }, UNDO),
      );
    }

    it('restores the value before and keeps what was said, with a withdrawal after it', async () => {
      await append({ 'm-0': 60 }, first);
      expect(await currentValueOf('m-0')).toBe('60');
      expect(await undo(first)).toEqual({ withdrawn: 1, refused: [] });
      expect(await currentValueOf('m-0')).toBe('10');
      expect(await entriesOf('m-0')).toMatchObject([
        { revision: 1, value: '10', withdraws: null },
        { revision: 2, value: '60', withdraws: null },
        { revision: 3, value: null, withdraws: 2 },
      ]);
    });

    it('leaves alone and lists what somebody revised since', async () => {
      await append({ 'm-1': 40, 'm-2': 40 }, first);
      await append({ 'm-1': 50 }, second);
      const refused = [{ itemId: played.stored.itemId('m-1'), ord: 0, revision: 1 }];
      expect(await undo(first)).toEqual({ withdrawn: 1, refused });
      expect([await currentValueOf('m-1'), await currentValueOf('m-2')]).toEqual(['50', null]);
    });

    it('undoes an import once the later one over it was undone', async () => {
      await append({ 'm-1': 40 }, first);
      await append({ 'm-1': 50 }, second);
      expect(await undo(second)).toEqual({ withdrawn: 1, refused: [] });
      expect(await currentValueOf('m-1')).toBe('40');
      expect(await undo(first)).toEqual({ withdrawn: 1, refused: [] });
      expect(await currentValueOf('m-1')).toBeNull();
    });

    it('does nothing the second time', async () => {
      await append({ 'm-1': 40 }, first);
      await undo(first);
      expect(await undo(first)).toEqual({ withdrawn: 0, refused: [] });
      expect(await entriesOf('m-1')).toHaveLength(2);
    });
  });
});
