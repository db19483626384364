import { uuidv7, type IsoDay } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import type { NoticeContent } from '../domain/notice';

/** Somebody with notices that no mail has told. */
export interface Waiting {
  readonly personId: string;
  /** Zone of the programme of the oldest of them. */
  readonly zone: string;
}

/** A mail on its way. */
export interface Digest {
  readonly id: string;
  readonly personId: string;
  /** How often it was tried before. */
  readonly attempts: number;
}

/** Older ones are no news: where mail begins to be sent, nobody gets a year of them. */
const FRESH = `interval '3 days'`;

/** What was decided or seen in the meantime waits for nobody. */
const STILL_OPEN = `(kind <> 'decision_wanted' or read_at is null)`;

/** Keeps the mails: one for each person and day, and which notices each of them tells. */
@Injectable()
export class DigestRepository {
  async waiting(sql: Sql, now: Date): Promise<Waiting[]> {
    return sql.query<Waiting>(
      `select n.person_id as "personId", (array_agg(p.time_zone order by n.created_at, n.id))[1] as zone
         from notice n join programme p on p.id = n.programme_id
        where n.by_mail and n.digest_id is null and n.created_at > $1::timestamptz - ${FRESH} and ${STILL_OPEN}
        group by n.person_id order by n.person_id`,
      [now],
    );
  }

  /**
   * Puts a person's notices into the mail of the day; reminders of today, and what else came before the morning began. Does
   * nothing when the person has a mail of that day. One transaction.
   */
  async gather(
    tx: Transaction,
    personId: string,
    { today, began, now }: { readonly today: IsoDay; readonly began: Date; readonly now: Date },
  ): Promise<boolean> {
    const [digest] = await tx.query<{ id: string }>(
      `insert into notice_digest (id, person_id, day, next_attempt_at, created_at)
       select $1, $2, $3, $5, $5
        where exists (select from notice where ${DUE_BY_MAIL})
           on conflict (person_id, day) do nothing returning id`,
      [uuidv7(), personId, today, began, now],
    );
    if (digest === undefined) return false;
    await tx.query(`update notice set digest_id = $1 where ${DUE_BY_MAIL} and $3::date is not null`, [
      digest.id,
      personId,
      today,
      began,
      now,
    ]);
    return true;
  }

  /** The next mail to be sent, for this transaction alone. */
  async claim(tx: Transaction, now: Date): Promise<Digest | undefined> {
    const [digest] = await tx.query<Digest>(
      `select id, person_id as "personId", attempts from notice_digest
        where state = 'waiting' and next_attempt_at <= $1
        order by next_attempt_at, id limit 1 for update skip locked`,
      [now],
    );
    return digest;
  }

  async contents(sql: Sql, digestId: string): Promise<NoticeContent[]> {
    return sql.query<NoticeContent>(
      'select kind, params from notice where digest_id = $1 order by created_at, id',
      [digestId],
    );
  }

  async sent(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.query(`update notice_digest set state = 'sent', sent_at = $2, last_error = null where id = $1`, [
      id,
      at,
    ]);
  }

  /** There is nobody to send it to any more. */
  async toNobody(tx: Transaction, id: string): Promise<void> {
    await tx.query(`update notice_digest set state = 'nobody' where id = $1`, [id]);
  }

  /** @param nextAt null: it is given up */
  async failed(tx: Transaction, id: string, error: string, nextAt: Date | null): Promise<void> {
    await tx.query(
      `update notice_digest set attempts = attempts + 1, last_error = $2, next_attempt_at = coalesce($3, next_attempt_at),
              state = case when $3::timestamptz is null then 'given_up' else state end
        where id = $1`,
      [id, error, nextAt],
    );
  }
}

/** Notices of $2 that a mail of the day tells, whose morning began at $4. */
const DUE_BY_MAIL = `person_id = $2 and by_mail and digest_id is null and created_at > $5::timestamptz - ${FRESH}
  and (kind in ('due_soon', 'due_today', 'overdue') or created_at < $4) and ${STILL_OPEN}`;
