import type { Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database, type AskedWords } from '@platform/database';
import { NOTHING, type Found, type Part } from '../domain/found';
import type { NamedPlaces } from '../domain/named-places';
import type { SearchHit } from '../domain/search-hit';
import { pathSql } from './path-sql';
import { tierSql } from './tier-sql';

/** Finds territories by their names and codes: those below a grant and on the way down to it. */
@Injectable()
export class FoundTerritoryReader {
  constructor(private readonly database: Database) {}

  async find(asked: AskedWords, { from, limit }: Part, scope: Scope): Promise<Found> {
    const rows = await this.database.query<SearchHit & { total: number }>(
      `select 'territory' as kind, null::int as id, t.code, t.name as title, null as programme, null as direction,
              ${pathSql('t.id', 1)} as path, null as executor, null as deadline, t.total
         from (select t.*, ${tierSql('t.words', '$3', '$4')} as tier, count(*) over ()::int as total
                 from territory t where t.words @@ $2::tsquery and ${scopeSql.reveals('t.id', '$1')}
                order by tier, t.level, t.code limit $5 offset $6) t
        order by t.tier, t.level, t.code`,
      [scopeSql.param(scope), asked.all, asked.code, asked.begins, limit, from],
    );
    return rows.length === 0 ? NOTHING : { total: rows[0].total, hits: rows };
  }

  /**
   * For each word, the ids of the territories whose name or code has it, with all below them: so that a measure is found by
   * what it is and where. The country is everywhere, so its name tells nothing.
   */
  async placesNamed(words: readonly string[]): Promise<NamedPlaces> {
    const rows = await this.database.query<{ at: number; ids: number[] }>(
      `select word.at::int, array_agg(distinct c.descendant_id) as ids
         from unnest($1::text[]) with ordinality as word (text, at)
         join territory t on t.words @@ word.text::tsquery and t.level > 0
         join territory_closure c on c.ancestor_id = t.id group by word.at`,
      [words],
    );
    const byWord = new Map(rows.map(({ at, ids }) => [at, ids]));
    return words.map((_word, index) => byWord.get(index + 1) ?? null);
  }
}
