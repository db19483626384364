import type { Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database, type AskedWords } from '@platform/database';
import { NOTHING, type Found, type Part } from '../domain/found';
import type { NamedPlaces } from '../domain/named-places';
import type { SearchHit } from '../domain/search-hit';
import { pathSql } from './path-sql';

/** Which items are looked for, and by what. */
export interface ItemsSought {
  readonly type: 'measure' | 'indicator';
  readonly asked: AskedWords;
  readonly places: NamedPlaces;
  /** Code; undefined: of all programmes, the newer first. */
  readonly programme?: string;
}

/** So many answers to a question are put in order and counted; whoever has more types another word. */
export const MOST_FOUND = 1_000;

/** Finds measures and indicators by titles, codes and executors, and by where they are. */
@Injectable()
export class FoundItemReader {
  constructor(private readonly database: Database) {}

  /** Items of the places of one's grants, and those with a share there. */
  async find(sought: ItemsSought, { from, limit }: Part, scope: Scope): Promise<Found> {
    const { type, asked, programme } = sought;
    const params: unknown[] = [scopeSql.param(scope), type, programme ?? null, asked.code, asked.begins];
    const bind = (value: unknown): string => `$${params.push(value)}`;
    const matching = matchingSql(sought, bind);
    const rows = await this.database.query<SearchHit & { total: number }>(
      `with granted as materialized (
         select t.id as territory_id, p.id as programme_id from territory t cross join programme p
          where $1::json is not null and ${scopeSql.covers('t.id', 'p.code', '$1')}
       ), found as (
         select item_id, min(tier) as tier from (
           (${some(0, 'w.words @@ $4::tsquery')}) union all
           (${some(1, 'w.words @@ $5::tsquery')}) union all
           (${some(2, matching)})
         ) answers group by item_id
       ), part as (
         select i.id, found.tier, p.starts_on, t.level, t.code as place, count(*) over () as total
           from found join item i on i.id = found.item_id
           join programme p on p.id = i.programme_id join territory t on t.id = i.territory_id
          order by found.tier, p.starts_on desc, t.level, t.code, i.id limit ${bind(limit)} offset ${bind(from)}
       )
       select i.type as kind, i.id, i.code, i.title, p.code as programme, d.code as direction,
              ${pathSql('i.territory_id', 0)} as path, i.lead_executor as executor, i.deadline,
              least(part.total, ${MOST_FOUND})::int as total
         from part join item i on i.id = part.id join programme p on p.id = i.programme_id
         left join direction d on d.id = i.direction_id
        order by part.tier, part.starts_on desc, part.level, part.place, part.id`,
      params,
    );
    return rows.length === 0 ? NOTHING : { total: rows[0].total, hits: rows };
  }
}

/** SQL for some of the visible items that a condition on `w` holds for. Each tier has its own limit: none hides a better one. */
function some(tier: number, condition: string): string {
  return `select w.item_id, ${tier} as tier from item_words w
           where ${condition} and w.type = $2
             and ($3::text is null or w.programme_id = (select id from programme where code = $3))
             and ($1::json is null or (w.territory_id, w.programme_id) in (select territory_id, programme_id from granted)
                  or w.elsewhere is not null and exists (
                    select from granted g where g.territory_id = any(w.elsewhere) and g.programme_id = w.programme_id))
           limit ${MOST_FOUND}`;
}

/** Every word is in the item or names where it is, and one at least is in the item. */
function matchingSql({ asked, places }: ItemsSought, bind: (value: unknown) => string): string {
  const has = (question: string): string => `w.words @@ ${bind(question)}::tsquery`;
  if (places.every((ids) => ids === null)) return has(asked.all);
  const own = asked.words.filter((_word, index) => places[index] === null);
  const either = asked.words.flatMap((word, index) => {
    const ids = places[index];
    return ids === null ? [] : [`(${has(word)} or w.territory_id = any(${bind(ids)}::int[]))`];
  });
  return [has(own.length > 0 ? own.join(' & ') : asked.any), ...either].join(' and ');
}
