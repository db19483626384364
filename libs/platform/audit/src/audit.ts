import type { Sql } from '@platform/database';
import { trace } from '@platform/observability';
import type { Act } from './act';
import { plainData, plainText } from './plain-data';

const INSERT = `
  with event as (
    insert into audit_event (actor_id, actor_kind, on_behalf_of, action, subject_kind, subject_id, territory, programme,
                             request_id, job, before, after, outcome)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id
  )
  insert into audit_unsealed (event_id) select id from event`;

/**
 * Writes an event in the writer's own transaction: it is there exactly when what it tells of is. One statement, no lock,
 * nothing to wait for; the seal comes later. The time is the database's, the request and the job are those at hand.
 */
async function record(tx: Sql, act: Act): Promise<void> {
  const { actor, action, subject, territory, programme, before, after, outcome } = act;
  const { requestId, job } = trace.current();
  const texts = [
    ...[actor?.id, actor?.kind, actor?.onBehalfOf, action, subject?.kind, subject?.id],
    ...[territory, programme, requestId, job],
  ].map((text) => (text == null ? null : plainText(String(text))));
  await tx.query(INSERT, [...texts, jsonOf(before), jsonOf(after), outcome ?? 'done']);
}

function jsonOf(fields: Act['before']): string | null {
  return fields === undefined ? null : JSON.stringify(plainData(fields));
}

/** The audit trail, as writers see it. */
export const audit = { record } as const;
