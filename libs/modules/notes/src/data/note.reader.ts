import { type Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';

/** A note as it is shown. */
export interface NoteView {
  readonly id: number;
  /** Codes. */
  readonly programme: string;
  readonly territory: string;
  readonly period: string;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  /** Null while it stands; the three come together. */
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}

/** Where notes are asked for, by codes. */
export interface NotesPlace {
  readonly programme: string;
  readonly territory: string;
  /** ISO instant; undefined: all that was written. */
  readonly knownAt?: string;
}

/** Which of its notes. */
export interface NotesPage {
  readonly limit: number;
  readonly cursor?: string;
  /** Only those that are not withdrawn. */
  readonly standing?: boolean;
}

/** What was withdrawn after the moment still stood then. */
const withdrawn = (column: string): string =>
  `case when n.withdrawn_at <= $2::timestamptz then n.${column} end`;

const VIEW = `
  select n.id, p.code as programme, t.code as territory, period.code as period, n.text,
         n.written_by as "writtenBy", n.written_at as "writtenAt", ${withdrawn('withdrawn_by')} as "withdrawnBy",
         ${withdrawn('withdrawn_at')} as "withdrawnAt", ${withdrawn('withdrawal_reason')} as "withdrawalReason",
         key.sort as "sortKey"
    from note n
    join programme p on p.id = n.programme_id
    join territory t on t.id = n.territory_id
    join period on period.programme_id = n.programme_id and period.ord = n.period_ord
   cross join lateral (select to_char(n.period_ord, 'FM00000') || to_char(n.id, 'FM0000000000000000000') as sort) key
   where n.written_at <= $2::timestamptz and ${scopeSql.covers('n.territory_id', 'p.code', '$1')}`;

/** Shows notes, as far as the actor may see their places. */
@Injectable()
export class NoteReader {
  constructor(private readonly database: Database) {}

  /** Of the latest period first, within it the newest first. @throws DomainError `REQUEST.BAD_CURSOR` */
  async list(
    { programme, territory, knownAt }: NotesPlace,
    page: NotesPage,
    scope: Scope,
  ): Promise<Page<NoteView>> {
    const [before] = decodeCursor(page.cursor) ?? [null];
    const rows = await this.database.query<NoteView & { sortKey: string }>(
      `${VIEW} and p.code = $3 and t.code = $4 and ($5::text is null or key.sort < $5)
          and not ($6::boolean and n.withdrawn_at is not null and n.withdrawn_at <= $2::timestamptz)
        order by n.period_ord desc, n.id desc limit $7`,
      [
        ...[scopeSql.param(scope), knownAt ?? 'infinity', programme, territory, before],
        ...[page.standing ?? false, page.limit + 1],
      ],
    );
    return pageOf(rows, page.limit, ({ sortKey }) => [sortKey]);
  }

  async find(id: number, scope: Scope): Promise<NoteView | undefined> {
    const [note] = await this.database.query<NoteView>(`${VIEW} and n.id = $3::bigint`, [
      scopeSql.param(scope),
      'infinity',
      id,
    ]);
    return note;
  }
}
