import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { AuditEvent } from './audit-event';
import { EVENT_COLUMNS, eventOf } from './chain.reader';
import type { ChainLink } from './chain-link';
import type { SignedRoot } from './signed-root';

/** Where the chain ends. */
export interface ChainEnd {
  readonly seq: number;
  /** Null before the first seal. */
  readonly hash: string | null;
  /** The last root; null before the first. */
  readonly root: (SignedRoot & { readonly id: number }) | null;
  readonly now: Date;
}

type Sealed = Omit<ChainLink, 'event'>;

/** Writes of the seals and roots; only for whoever holds the turn. */
@Injectable()
export class SealRepository {
  /** One sealer at a time; held until the transaction ends. */
  async takeTurn(tx: Transaction): Promise<boolean> {
    const [{ taken }] = await tx.query<{ taken: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('uade audit seal', 0)) as taken`,
    );
    return taken;
  }

  async end(tx: Transaction): Promise<ChainEnd> {
    const [row] = await tx.query<{ seq: number | null; hash: string | null; now: Date }>(
      `select s.seq, s.hash, clock_timestamp()::timestamptz(3) as now
         from (select) one left join lateral (select seq, hash from audit_seal order by seq desc limit 1) s on true`,
    );
    const [root] = await tx.query<Omit<SignedRoot, 'signedAt'> & { id: number; signedAt: Date }>(
      `select id, day, first_seq as "firstSeq", last_seq as "lastSeq", head, key_id as "keyId", signed_at as "signedAt",
              signature
         from audit_root order by id desc limit 1`,
    );
    const signed = root && { ...root, signedAt: root.signedAt.toISOString() };
    return { seq: row.seq ?? 0, hash: row.hash, now: row.now, root: signed ?? null };
  }

  /** Takes waiting events out of the queue, the earliest first. What a writer has not committed yet comes later. */
  async takeWaiting(tx: Transaction, most: number): Promise<AuditEvent[]> {
    const rows = await tx.query<Parameters<typeof eventOf>[0]>(
      `with due as (
         select u.event_id from audit_unsealed u join audit_event e on e.id = u.event_id order by u.event_id limit $1
       ), taken as (
         delete from audit_unsealed u using due where u.event_id = due.event_id returning u.event_id
       )
       select ${EVENT_COLUMNS} from audit_event e join taken on taken.event_id = e.id order by e.id`,
      [most],
    );
    return rows.map(eventOf);
  }

  async insert(tx: Transaction, seals: readonly Sealed[]): Promise<void> {
    await tx.query(
      `insert into audit_seal (seq, event_id, sealed_at, prev_hash, hash, fingerprint)
       select * from unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[])`,
      [
        seals.map(({ seq }) => seq),
        seals.map(({ eventId }) => eventId),
        seals.map(({ sealedAt }) => sealedAt),
        seals.map(({ prevHash }) => prevHash),
        seals.map(({ hash }) => hash),
        seals.map(({ fingerprint }) => fingerprint),
      ],
    );
  }

  async addRoot(tx: Transaction, root: SignedRoot): Promise<void> {
    await tx.query(
      `insert into audit_root (day, first_seq, last_seq, head, key_id, signed_at, signature)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [root.day, root.firstSeq, root.lastSeq, root.head, root.keyId, root.signedAt, root.signature],
    );
  }

  /** Signs the day that is still open once more, with what came since. */
  async renewRoot(tx: Transaction, id: number, root: SignedRoot): Promise<void> {
    await tx.query(
      `update audit_root set last_seq = $2, head = $3, key_id = $4, signed_at = $5, signature = $6 where id = $1`,
      [id, root.lastSeq, root.head, root.keyId, root.signedAt, root.signature],
    );
  }

  /** Closes the roots of days that are over, for good; gives them to be told. */
  async closeDays(tx: Transaction): Promise<SignedRoot[]> {
    const rows = await tx.query<Omit<SignedRoot, 'signedAt'> & { signedAt: Date }>(
      `update audit_root set closed_at = clock_timestamp()
        where closed_at is null and day < (clock_timestamp() at time zone 'UTC')::date
       returning day, first_seq as "firstSeq", last_seq as "lastSeq", head, key_id as "keyId", signed_at as "signedAt",
                 signature`,
    );
    return rows.map((row) => ({ ...row, signedAt: row.signedAt.toISOString() }));
  }
}
