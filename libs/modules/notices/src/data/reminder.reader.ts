import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** A reminder that somebody was given. */
export interface ReminderRow {
  readonly personId: string;
  readonly kind: 'due_soon' | 'due_today' | 'overdue';
  readonly givenAt: Date;
  /** In the page; null while it was not. */
  readonly readAt: Date | null;
  /** With the mail of the day; null where none went out. */
  readonly mailedAt: Date | null;
  /** Items that were missing then, in all places of the person. */
  readonly missing: number;
}

/** Whose reminders, and about what. */
export interface ReminderFilter {
  readonly persons: readonly string[];
  /** Codes. */
  readonly programme: string;
  readonly period: string;
}

/** Reads who was reminded of a period. */
@Injectable()
export class ReminderReader {
  /** The oldest first. The subject of a reminder is `programme/period/day`. */
  async list(sql: Sql, { persons, programme, period }: ReminderFilter): Promise<ReminderRow[]> {
    return sql.query<ReminderRow>(
      `select n.person_id as "personId", n.kind, n.created_at as "givenAt", n.read_at as "readAt", d.sent_at as "mailedAt",
              (n.params->>'missing')::int as missing
         from notice n left join notice_digest d on d.id = n.digest_id
        where n.person_id = any($1::text[]) and n.kind = any('{due_soon,due_today,overdue}'::text[])
          and starts_with(n.subject, $2)
        order by n.created_at, n.id`,
      [persons, `${programme}/${period}/`],
    );
  }
}
