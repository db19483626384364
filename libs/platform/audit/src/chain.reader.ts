import { Injectable } from '@nestjs/common';
import { Database, type Sql } from '@platform/database';
import type { AuditEvent } from './audit-event';
import type { ChainLink } from './chain-link';
import type { SignedRoot } from './signed-root';

type EventRow = { [F in keyof AuditEvent]: F extends 'at' ? Date : AuditEvent[F] };
type LinkRow = Omit<ChainLink, 'event' | 'sealedAt'> &
  Omit<EventRow, 'id'> & { sealedAt: Date; id: number | null };
type RootRow = Omit<SignedRoot, 'signedAt'> & { signedAt: Date };

/** The columns of an event `e` by the names of its fields. */
export const EVENT_COLUMNS = `
  e.id, e.uuid, e.at, e.actor_id as "actorId", e.actor_kind as "actorKind", e.on_behalf_of as "onBehalfOf", e.action,
  e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.territory, e.programme, e.request_id as "requestId",
  e.job, e.before, e.after, e.outcome`;

/** Reads the trail as it stands. */
@Injectable()
export class ChainReader {
  constructor(private readonly database: Database) {}

  /** All roots, the oldest first. */
  async roots(sql: Sql = this.database): Promise<SignedRoot[]> {
    const rows = await sql.query<RootRow>(
      `select day, first_seq as "firstSeq", last_seq as "lastSeq", head, key_id as "keyId", signed_at as "signedAt", signature
         from audit_root order by id`,
    );
    return rows.map((row) => ({ ...row, signedAt: row.signedAt.toISOString() }));
  }

  /** The links past a seal up to another, in their order; memory stays flat. */
  async *links(after: number, upTo: number): AsyncIterable<ChainLink> {
    const rows = this.database.stream<LinkRow>(
      `select s.seq, s.event_id as "eventId", s.sealed_at as "sealedAt", s.prev_hash as "prevHash", s.hash, s.fingerprint,
              ${EVENT_COLUMNS}
         from audit_seal s left join audit_event e on e.id = s.event_id
        where s.seq > $1 and s.seq <= $2 order by s.seq`,
      [after, upTo],
    );
    for await (const row of rows) yield linkOf(row);
  }

  /** The last seal there is; 0 without any. */
  async lastSeq(): Promise<number> {
    const [{ last }] = await this.database.query<{ last: number }>(
      'select coalesce(max(seq), 0) as last from audit_seal',
    );
    return last;
  }

  /** Events without a seal that do not wait for one: nobody recorded them through the door. */
  async inserted(most: number): Promise<number[]> {
    const rows = await this.database.query<{ id: number }>(
      `select e.id from audit_event e
        where not exists (select from audit_seal s where s.event_id = e.id)
          and not exists (select from audit_unsealed u where u.event_id = e.id)
        order by e.id limit $1`,
      [most],
    );
    return rows.map(({ id }) => id);
  }

  /** Events that wait for their seal and are gone. */
  async lost(most: number): Promise<number[]> {
    const rows = await this.database.query<{ id: number }>(
      `select u.event_id as id from audit_unsealed u
        where not exists (select from audit_event e where e.id = u.event_id) order by u.event_id limit $1`,
      [most],
    );
    return rows.map(({ id }) => id);
  }

  /** How many events wait for their seal, and for how long the oldest has, in seconds. */
  async waiting(): Promise<{ events: number; oldestSeconds: number }> {
    const [row] = await this.database.query<{ events: number; oldestSeconds: number }>(
      `select count(*)::int as events,
              coalesce(extract(epoch from clock_timestamp() - min(e.at)), 0)::float8 as "oldestSeconds"
         from audit_unsealed u join audit_event e on e.id = u.event_id`,
    );
    return row;
  }
}

/** An event from its row. */
export function eventOf({ at, ...row }: EventRow): AuditEvent {
  return { ...row, at: at.toISOString() };
}

function linkOf({ seq, eventId, sealedAt, prevHash, hash, fingerprint, id, ...row }: LinkRow): ChainLink {
  const event = id === null ? null : eventOf({ ...row, id });
  return { seq, eventId, sealedAt: sealedAt.toISOString(), prevHash, hash, fingerprint, event };
}
