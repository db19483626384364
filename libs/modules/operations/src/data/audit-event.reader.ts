import { scopeOf, type Actor } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { EVENT_COLUMNS, eventOf, type AuditEvent } from '@platform/audit';
import { Database } from '@platform/database';
import { itemEvents } from './item-events';

/** Which events; `before` continues below the one with this id. */
export interface EventFilter {
  /** `import:0199…`, a kind alone, or `item:17` for whatever was done about an item. */
  readonly subject?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly outcome?: string;
  readonly from?: string;
  readonly to?: string;
  readonly territory?: string;
  readonly request?: string;
  readonly before?: number;
  readonly limit: number;
}

/** What belongs to no place is looked at like the country itself: only a grant over all of it covers that. */
const PLACE = `(select t.id from territory t where t.code = coalesce(e.territory,
  (select root.code from territory root where root.parent_id is null order by root.id limit 1)))`;

/** Reads of the audit trail, narrowed to the places and programmes that the actor may audit. */
@Injectable()
export class AuditEventReader {
  constructor(private readonly database: Database) {}

  /** One more than asked for, where there are more; the newest first. */
  async list(filter: EventFilter, actor: Actor): Promise<{ event: AuditEvent; seq: number | null }[]> {
    const item = itemOf(filter.subject);
    const [kind, id] = item === null ? subjectOf(filter.subject) : [null, null];
    const rows = await this.database.query<Parameters<typeof eventOf>[0] & { seq: number | null }>(
      `select ${EVENT_COLUMNS}, s.seq
         from audit_event e left join audit_seal s on s.event_id = e.id
        where ${scopeSql.covers(PLACE, 'e.programme', '$1')}
          and ($2::bigint is null or e.id < $2)
          and ($3::text is null or e.subject_kind = $3) and ($4::text is null or e.subject_id = $4)
          and ($5::text is null or e.actor_id = $5)
          and ($6::text is null or e.action = $6 or (right($6, 1) = '.' and starts_with(e.action, $6)))
          and ($7::text is null or e.outcome = $7)
          and ($8::timestamptz is null or e.at >= $8) and ($9::timestamptz is null or e.at < $9)
          and ($10::text is null or e.territory in (
            select below.code from territory_closure c join territory below on below.id = c.descendant_id
              join territory root on root.id = c.ancestor_id where root.code = $10))
          and ($11::text is null or e.request_id = $11)
          and ($12::bigint is null or e.id in (${itemEvents('$12::bigint')}))
        order by e.id desc limit $13`,
      [
        ...[scopeSql.param(scopeOf(actor, 'audit.read')), filter.before ?? null, kind, id],
        ...[filter.actor ?? null, filter.action ?? null, filter.outcome ?? null],
        ...[filter.from ?? null, endOf(filter.to), filter.territory ?? null, filter.request ?? null],
        ...[item, filter.limit + 1],
      ],
    );
    return rows.map(({ seq, ...row }) => ({ event: eventOf(row), seq }));
  }
}

/** Items are acted on through their reports, verifications and changes, so no event has one for its subject. */
function itemOf(subject: string | undefined): string | null {
  return /^item:([1-9]\d{0,14})$/.exec(subject ?? '')?.[1] ?? null;
}

/** `import:0199…` as kind and id; either may be absent. */
function subjectOf(subject: string | undefined): [kind: string | null, id: string | null] {
  if (subject === undefined) return [null, null];
  const colon = subject.indexOf(':');
  return colon < 0 ? [subject, null] : [subject.slice(0, colon), subject.slice(colon + 1)];
}

/** The instant that the end of the range lies before: a day is meant whole. */
function endOf(to: string | undefined): string | null {
  if (to === undefined) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(to);
  return new Date(Date.parse(to) + (isDay ? 86_400_000 : 1)).toISOString();
}
