import { readSettings } from '@platform/config';
import { audit } from './audit';
import { AuditKeys } from './audit-keys';
import { CheckChain } from './check-chain';
import { SigningKey } from './signing-key';
import { TrailUnderTest } from './testing/trail.factory';

const WRITERS = 200;
const EACH = 5;
/** Every seventh transaction is rolled back. */
const FAILS = 7;

let trail: TrailUnderTest;

beforeEach(async () => {
  trail = await TrailUnderTest.open();
});

afterEach(() => trail.close());

function note(n: string) {
  return { actor: { id: `writer-${n}` }, action: 'note.written', subject: { kind: 'note', id: n } };
}

/** One writer: some transactions, of which some fail after the event was written. */
async function write(writer: number): Promise<number> {
  let committed = 0;
  for (let n = 0; n < EACH; n += 1) {
    const isToFail = (writer * EACH + n) % FAILS === 0;
    const done = await trail.database
      .transaction(async (tx) => {
        await audit.record(tx, note(`${writer}.${n}`));
        if (isToFail) throw new Error('taken back');
      })
      .then(
        () => 1,
        () => 0,
      );
    committed += done;
  }
  return committed;
}

it('seals every event of 200 writers at once exactly once, while two sealers run, and none that was taken back', async () => {
  let isWriting = true;
  const sealing = [1, 2].map(async () => {
    const { sealer } = trail;
    while (isWriting) await sealer.run();
  });
  const counts = await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  isWriting = false;
  await Promise.all(sealing);
  await trail.sealer.run();

  const committed = counts.reduce((sum, count) => sum + count, 0);
  // 1000 transactions, of which those numbered 0, 7, 14 … 994 were taken back: 143.
  expect(committed).toBe(857);
  const [seals] = await trail.database.query(
    `select count(*)::int as seals, count(distinct event_id)::int as events, min(seq)::int as first, max(seq)::int as last
       from audit_seal`,
  );
  expect(seals).toEqual({ seals: committed, events: committed, first: 1, last: committed });
  expect(await trail.check()).toMatchObject({ isIntact: true, checked: committed, waiting: 0 });
});

it('seals a late commit after what was sealed meanwhile, and passes nothing over', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let written: () => void = () => undefined;
  const isWritten = new Promise<void>((resolve) => (written = resolve));
  const late = trail.database.transaction(async (tx) => {
    await audit.record(tx, note('late'));
    written();
    await held;
  });
  await isWritten;
  await trail.record(3);
  await trail.sealer.run();
  expect((await trail.check()).checked).toBe(3);
  release();
  await late;
  await trail.sealer.run();
  const sealed = await trail.database.query<{ id: string }>(
    'select e.subject_id as id from audit_seal s join audit_event e on e.id = s.event_id order by s.seq',
  );
  expect(sealed.map(({ id }) => id)).toEqual(['1', '2', '3', 'late']);
  expect((await trail.check()).isIntact).toBe(true);
});

it('lets nobody wait: an event is written while the sealer has its turn', async () => {
  await trail.record(1);
  await trail.database
    .transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('uade audit seal', 0))`);
      await tx.query('delete from audit_unsealed');
      await tx.query(`set local lock_timeout = '1s'`);
      await trail.record(1);
      throw new Error('never mind');
    })
    .catch((error: Error) => expect(error.message).toBe('never mind'));
  await trail.sealer.run();
  expect(await trail.check()).toMatchObject({ isIntact: true, checked: 2 });
});

it('goes with its transaction: nothing is recorded of what was taken back', async () => {
  await expect(
    trail.database.transaction(async (tx) => {
      await audit.record(tx, note('never'));
      throw new Error('taken back');
    }),
  ).rejects.toThrow('taken back');
  expect(await trail.database.query('select 1 from audit_event')).toEqual([]);
});

it('keeps what JSON of the database refuses out of the way of the writer', async () => {
  const after = {
    text: 'a\u0000b\ud800c',
    size: Number.NaN,
    list: [1, undefined as never],
    long: 'x'.repeat(3_000),
  };
  await audit.record(trail.database, { ...note('odd\u0000'), after });
  const [event] = await trail.database.query<{ after: Record<string, unknown>; id: string }>(
    'select after, subject_id as id from audit_event',
  );
  expect(event.id).toBe('odd');
  expect(event.after).toMatchObject({ text: 'ab\ufffdc', size: null, list: [1, null] });
  expect(event.after['long']).toHaveLength(2_001);
});

it('signs a day that is over for good, and begins a new root for the next', async () => {
  await trail.record(2);
  await trail.sealer.run();
  const [today] = await trail.chain.roots();
  const signed = trail.key.sign({ ...today, day: '2026-01-01' });
  await trail.byHand(`update audit_root set day = '2026-01-01', signature = '${signed.signature}'`);
  await trail.sealer.closeDays();
  await expect(trail.database.query(`update audit_root set head = 'x'`)).rejects.toMatchObject({
    constraint: 'audit_append_only',
  });
  await trail.record(2);
  await trail.sealer.run();
  const roots = await trail.chain.roots();
  expect(roots).toMatchObject([
    { day: '2026-01-01', firstSeq: 1, lastSeq: 2 },
    { firstSeq: 3, lastSeq: 4 },
  ]);
  expect((await trail.check()).isIntact).toBe(true);
});

it('knows what the key of before signed once it is told of it, and no other key', async () => {
  await trail.record(2);
  await trail.sealer.run();
  const today = SigningKey.generate();
  const keysKnowing = (...former: SigningKey[]): AuditKeys => {
    const settings = readSettings({
      DATABASE_URL: 'postgres://127.0.0.1/uade',
      UADE_AUDIT_KEY: derOf(today.pem),
      UADE_AUDIT_FORMER_KEYS: former.map((key) => derOf(key.public.pem)).join(','),
    });
    return new AuditKeys(settings.audit, settings.runtime);
  };
  const faults = async (keys: AuditKeys): Promise<string[]> =>
    (await new CheckChain(trail.database, trail.chain, keys).run()).faults.map(({ kind }) => kind);
  expect(await faults(keysKnowing())).toEqual(['key_unknown']);
  expect(await faults(keysKnowing(SigningKey.generate()))).toEqual(['key_unknown']);
  expect(await faults(keysKnowing(SigningKey.generate(), trail.key))).toEqual([]);
});

function derOf(pem: string): string {
  return pem.replaceAll(/-----.*-----|\n/g, '');
}
