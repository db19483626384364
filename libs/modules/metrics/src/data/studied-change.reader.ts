import type { Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import type { ChangeProposal } from '@modules/road-maps';
import { dayNumber, type ChangeRow } from './item-row';
import { CHANGE_COLUMNS } from './plan-facts.reader';

/** A change request whose effect is looked at, as it is stored. */
export interface StudiedChange {
  readonly row: ChangeRow;
  readonly itemCode: string;
  /** Code of the programme. */
  readonly programme: string;
  readonly state: 'undecided' | 'approved' | 'rejected';
}

/** The id of a request that comes after all there are. */
const LAST_OF_ALL = Number.MAX_SAFE_INTEGER;

type StudiedRow = ChangeRow & Omit<StudiedChange, 'row'>;

/** Reads what the effect of a change is worked out from, beside the items themselves. */
@Injectable()
export class StudiedChangeReader {
  /** Undefined when there is no such request, or the actor may not see its item. */
  async find(sql: Sql, id: number, scope: Scope): Promise<StudiedChange | undefined> {
    const [found] = await sql.query<StudiedRow>(
      `select ${CHANGE_COLUMNS}, i.code as "itemCode", p.code as programme, coalesce(q.decision, 'undecided') as state
       from change_request q join item i on i.id = q.item_id join programme p on p.id = i.programme_id
       where q.id = $1::bigint and $2::timestamptz is not null and ${scopeSql.covers('i.territory_id', 'p.code', '$3')}`,
      [id, 'infinity', scopeSql.param(scope)],
    );
    if (found === undefined) return undefined;
    const { itemCode, programme, state, ...row } = found;
    return { row, itemCode, programme, state };
  }

  /** A change that is not recorded, as if it had been asked for last; undefined for an unknown item. */
  async ofDraft(
    sql: Sql,
    itemId: number,
    { kind, act, deadline, weight, target, shares, replacementItemId }: ChangeProposal,
  ): Promise<Omit<StudiedChange, 'state'> | undefined> {
    const [found] = await sql.query<StudiedRow>(
      `select ${LAST_OF_ALL} as id, i.id as "itemId", $2::text as kind, ${dayNumber('$3::date')} as "actDay", false as approved,
              null as "decidedAt", ${dayNumber('$4::date')} as deadline, $5::float8 as weight, $6::float8 as target,
              (select jsonb_object_agg(t.id, s.share::float8) from jsonb_each_text($7::jsonb) as s (code, share)
               join territory t on t.code = s.code) as shares,
              $8::bigint as "replacementId", i.code as "itemCode", p.code as programme
       from item i join programme p on p.id = i.programme_id where i.id = $1`,
      [itemId, kind, act.date, deadline, weight, target, shares && JSON.stringify(shares), replacementItemId],
    );
    if (found === undefined) return undefined;
    const { itemCode, programme, ...row } = found;
    return { row, itemCode, programme };
  }

  /** The item, and every item it stands in for: their baseline is credited with what it has reached. */
  async creditedFrom(sql: Sql, itemId: number): Promise<number[]> {
    const rows = await sql.query<{ id: number }>(
      `with recursive credited as (
         select $1::bigint as id
         union
         select q.item_id from credited c join change_request q on q.replacement_item_id = c.id
         where q.decision = 'approved'
       )
       select id from credited`,
      [itemId],
    );
    return rows.map(({ id }) => id);
  }
}
