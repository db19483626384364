import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import { fingerprint } from './fingerprint';
import { GENESIS } from './chain-link';
import { SigningKey } from './signing-key';
import { TrailUnderTest } from './testing/trail.factory';

const EVENTS = 10;

let trail: TrailUnderTest;

beforeEach(async () => {
  trail = await TrailUnderTest.open();
  await trail.record(EVENTS);
  await trail.sealer.run();
});

afterEach(() => trail.close());

/** Forges the chain anew over the events as they stand, as somebody would who has read this source. */
async function forgeChain(fromSeq = 1): Promise<void> {
  let prev = GENESIS;
  const forged: string[] = [];
  for await (const { seq, sealedAt, event, hash } of trail.chain.links(0, 1_000)) {
    if (seq < fromSeq || event === null) {
      prev = hash;
      continue;
    }
    const text = `${prev}\n${canonicalJson({ seq, sealedAt, event: { ...event } })}`;
    const own = createHash('sha256').update(text).digest('hex');
    forged.push(
      `update audit_seal set prev_hash = '${prev}', hash = '${own}', fingerprint = '${fingerprint.of(event)}' where seq = ${seq}`,
    );
    prev = own;
  }
  await trail.byHand(...forged);
}

async function headAt(seq: number): Promise<string> {
  const [{ hash }] = await trail.database.query<{ hash: string }>(
    'select hash from audit_seal where seq = $1',
    [seq],
  );
  return hash;
}

it('finds nothing in a trail that nobody touched', async () => {
  const report = await trail.check();
  expect(report).toMatchObject({
    isIntact: true,
    checked: EVENTS,
    signaturesChecked: true,
    waiting: 0,
    roots: 1,
  });
  expect(report.faults).toEqual([]);
  expect(report.head).toEqual({ seq: EVENTS, hash: await headAt(EVENTS) });
});

it('refuses a change, a removal and an emptying of what is written, without somebody lifting the fence', async () => {
  const attempts = [
    `update audit_event set action = 'x' where id = 1`,
    'delete from audit_event where id = 1',
    'truncate audit_event',
    `update audit_seal set hash = prev_hash where seq = 1`,
    'delete from audit_seal where seq = 1',
    'delete from audit_root',
  ];
  for (const attempt of attempts) {
    await expect(trail.database.query(attempt)).rejects.toMatchObject({ constraint: 'audit_append_only' });
  }
});

it('names the row that was edited, and the field', async () => {
  await trail.byHand(`update audit_event set after = jsonb_set(after, '{n}', '99') where id = 4`);
  const { faults } = await trail.check();
  expect(faults).toEqual([{ kind: 'changed', seq: 4, eventId: 4, day: null, detail: { fields: ['after'] } }]);
});

it.each([
  ['who', `actor_id = 'somebody-else'`, 'actorId'],
  ['for whom', `on_behalf_of = 'somebody'`, 'onBehalfOf'],
  ['when', `at = at - interval '1 millisecond'`, 'at'],
  ['how it ended', `outcome = 'refused'`, 'outcome'],
  ['on whose request', `request_id = 'another'`, 'requestId'],
  ['where', `territory = 'KZ'`, 'territory'],
])('names an edit of %s', async (_what, assignment, field) => {
  await trail.byHand(`update audit_event set ${assignment} where id = 7`);
  const { faults } = await trail.check();
  expect(faults).toMatchObject([{ kind: 'changed', seq: 7, eventId: 7, detail: { fields: [field] } }]);
});

it('names the row that was removed', async () => {
  await trail.byHand('delete from audit_event where id = 5');
  expect(await trail.faults()).toEqual(['removed 5 5']);
});

it('names the row that was removed together with its seal', async () => {
  await trail.byHand('delete from audit_event where id = 5', 'delete from audit_seal where seq = 5');
  expect(await trail.faults()).toEqual(['seals_missing 6 -']);
});

it('names the row that was inserted', async () => {
  await trail.byHand(`insert into audit_event (action, outcome) values ('note.written', 'done')`);
  expect(await trail.faults()).toEqual([`inserted - ${EVENTS + 1}`]);
});

it('names a row that was removed before it was sealed', async () => {
  await trail.record(1);
  await trail.byHand(`delete from audit_event where id = ${EVENTS + 1}`);
  await trail.sealer.run();
  expect(await trail.faults()).toEqual([`removed - ${EVENTS + 1}`]);
});

it('names rows that changed places: events under each other’s seal', async () => {
  await trail.byHand(
    'update audit_seal set event_id = -1 where seq = 3',
    'update audit_seal set event_id = 3 where seq = 8',
    'update audit_seal set event_id = 8 where seq = 3',
  );
  const { faults } = await trail.check();
  expect(faults).toMatchObject([
    { kind: 'reordered', seq: 3, eventId: 8, detail: { of: 8 } },
    { kind: 'reordered', seq: 8, eventId: 3, detail: { of: 3 } },
  ]);
});

it('names rows that changed places: whole seals', async () => {
  await trail.byHand(
    'update audit_seal set seq = -1 where seq = 3',
    'update audit_seal set seq = 3 where seq = 8',
    'update audit_seal set seq = 8 where seq = -1',
  );
  const found = await trail.faults();
  expect(found).toEqual(expect.arrayContaining(['reordered 3 8', 'reordered 8 3', 'link_broken 3 8']));
});

it('names a seal that was written anew', async () => {
  await trail.byHand(`update audit_seal set hash = repeat('a', 64) where seq = 6`);
  expect((await trail.faults()).sort()).toEqual(['link_broken 7 7', 'seal_rewritten 6 6']);
});

it('names a seal whose time was changed', async () => {
  await trail.byHand(`update audit_seal set sealed_at = sealed_at - interval '1 day' where seq = 6`);
  expect(await trail.faults()).toEqual(['seal_rewritten 6 6']);
});

it('names a root that was altered', async () => {
  await trail.byHand(`update audit_root set day = day - 1`);
  expect(await trail.faults()).toEqual(['root_altered 1 -']);
});

it('finds a row that was edited with its seal and all later ones rewritten: the signed root disagrees', async () => {
  await trail.byHand(`update audit_event set actor_id = 'somebody-else' where id = 4`);
  await forgeChain();
  const { faults } = await trail.check();
  expect(faults).toMatchObject([
    { kind: 'root_disagrees', seq: EVENTS, detail: { from: 1, found: await headAt(EVENTS) } },
  ]);
});

it('finds the same with the root rewritten too: the signature does not fit', async () => {
  await trail.byHand(`update audit_event set actor_id = 'somebody-else' where id = 4`);
  await forgeChain();
  await trail.byHand(`update audit_root set head = '${await headAt(EVENTS)}'`);
  expect(await trail.faults()).toEqual(['root_altered 1 -']);
});

it('finds the same signed with a key of the forger’s own', async () => {
  await trail.byHand(`update audit_event set actor_id = 'somebody-else' where id = 4`);
  await forgeChain();
  const [root] = await trail.chain.roots();
  const forged = SigningKey.generate().sign({ ...root, head: await headAt(EVENTS) });
  await trail.byHand(
    `update audit_root set head = '${forged.head}', key_id = '${forged.keyId}', signature = '${forged.signature}'`,
  );
  expect(await trail.faults()).toEqual(['key_unknown 1 -']);
});

it('finds seals that were cut off the end', async () => {
  await trail.byHand('delete from audit_seal where seq > 7', 'delete from audit_event where id > 7');
  expect(await trail.faults()).toEqual([`truncated ${EVENTS} -`]);
});

it('still finds them after the sealer went on, which says so itself', async () => {
  await trail.byHand('delete from audit_seal where seq > 7', 'delete from audit_event where id > 7');
  await trail.record(5);
  await trail.sealer.run();
  const found = await trail.faults();
  expect(found).toContain(`root_disagrees ${EVENTS} -`);
  const told = await trail.database.query<{ after: object }>(
    `select after from audit_event where action = 'audit.end-altered'`,
  );
  expect(told).toMatchObject([{ after: { signedSeq: EVENTS, foundSeq: 7 } }]);
});

it('goes on sealing after every seal of the last root was cut off, and still names the gap', async () => {
  await trail.byHand('delete from audit_seal');
  await trail.record(2);
  await trail.sealer.run();
  expect((await trail.chain.waiting()).events).toBe(0);
  expect(await trail.faults()).toContain(`seals_missing ${EVENTS + 1} -`);
  expect(await trail.chain.roots()).toMatchObject([
    { firstSeq: 1, lastSeq: EVENTS },
    { firstSeq: EVENTS + 1 },
  ]);
});

it('finds a seal that was added without the key', async () => {
  await trail.byHand(
    `insert into audit_event (action, outcome) values ('note.written', 'done')`,
    `insert into audit_seal (seq, event_id, sealed_at, prev_hash, hash, fingerprint)
     select 11, 11, now(), hash, repeat('0', 64), '' from audit_seal where seq = 10`,
  );
  await forgeChain(11);
  expect(await trail.faults()).toEqual(['root_missing 11 -']);
});

it('goes through the days after a signed root only, when asked to', async () => {
  await trail.byHand(`update audit_root set closed_at = null`);
  const [root] = await trail.chain.roots();
  const signed = trail.key.sign({ ...root, day: '2026-01-01' });
  await trail.byHand(
    `update audit_root set day = '2026-01-01', signature = '${signed.signature}', closed_at = now()`,
  );
  await trail.record(3);
  await trail.sealer.run();
  expect(await trail.check('2026-01-02')).toMatchObject({ isIntact: true, afterSeq: EVENTS, checked: 3 });
  expect(await trail.check()).toMatchObject({ isIntact: true, afterSeq: 0, checked: EVENTS + 3, roots: 2 });
  await trail.byHand(`update audit_event set action = 'x' where id = 2`);
  expect(await trail.faults('2026-01-02')).toEqual([]);
  expect(await trail.faults()).toEqual(['changed 2 2']);
});
