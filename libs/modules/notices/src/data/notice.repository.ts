import { uuidv7 } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import type { NewNotice } from '../domain/notice';

/** Appends notices and marks them read. */
@Injectable()
export class NoticeRepository {
  /** Gives notices on the channels each person wants; what a person was told already is left out. Gives how many are new. */
  async give(sql: Sql, notices: readonly NewNotice[], at: Date): Promise<number> {
    if (notices.length === 0) return 0;
    const rows = notices.map(({ personId, programmeId, subject, content }) => ({
      ...{ id: uuidv7(), person_id: personId, kind: content.kind, subject, programme_id: programmeId },
      params: content.params,
    }));
    const given = await sql.query(
      `insert into notice (id, person_id, kind, subject, programme_id, params, in_app, by_mail, created_at)
       select n.id, n.person_id, n.kind, n.subject, n.programme_id, n.params, wanted.in_app, wanted.by_mail, $2
         from json_to_recordset($1::json)
           as n (id uuid, person_id text, kind text, subject text, programme_id integer, params jsonb)
         left join notice_setting s on s.person_id = n.person_id
        cross join lateral (
          select coalesce(n.kind || '/inApp' <> all (s.muted), true) as in_app,
                 coalesce(n.kind || '/mail' <> all (s.muted), true) as by_mail
        ) wanted
        where wanted.in_app or wanted.by_mail
           on conflict (person_id, kind, subject) do nothing
       returning id`,
      [JSON.stringify(rows), at],
    );
    return given.length;
  }

  /** Nothing is left to decide: whoever was asked need neither read it nor be mailed about it. */
  async settle(sql: Sql, subject: string, at: Date): Promise<void> {
    await sql.query(
      `update notice set read_at = $2 where subject = $1 and kind = 'decision_wanted' and read_at is null`,
      [subject, at],
    );
  }

  /** Marks a person's notices read; without ids all of them. Gives how many were not yet. */
  async markRead(sql: Sql, personId: string, ids: readonly string[] | undefined, at: Date): Promise<number> {
    const read = await sql.query(
      `update notice set read_at = $3
        where person_id = $1 and in_app and read_at is null and ($2::uuid[] is null or id = any($2)) returning id`,
      [personId, ids ?? null, at],
    );
    return read.length;
  }
}
