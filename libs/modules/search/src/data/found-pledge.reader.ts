import type { Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database, type AskedWords } from '@platform/database';
import { NOTHING, type Found, type Part } from '../domain/found';
import type { SearchHit } from '../domain/search-hit';
import { tierSql } from './tier-sql';

/** Where the two kinds stand. */
const SOURCES = {
  promise: {
    from: 'promise r left join direction d on d.id = r.direction_id',
    title: 'r.text',
    chapter: 'd.code',
  },
  direction: { from: 'direction r', title: 'r.title', chapter: 'null' },
} as const;

/** Finds what a programme says: its promises and its directions, of the programmes of one's grants. */
@Injectable()
export class FoundPledgeReader {
  constructor(private readonly database: Database) {}

  /** @param programme code; undefined: of all of them, the newer first */
  async find(
    kind: keyof typeof SOURCES,
    asked: AskedWords,
    programme: string | undefined,
    { from, limit }: Part,
    scope: Scope,
  ): Promise<Found> {
    const source = SOURCES[kind];
    const rows = await this.database.query<SearchHit & { total: number }>(
      `select '${kind}' as kind, null::int as id, r.code, ${source.title} as title, p.code as programme,
              ${source.chapter} as direction, '[]'::json as path, null as executor, null as deadline,
              count(*) over ()::int as total
         from ${source.from} join programme p on p.id = r.programme_id
        where r.words @@ $2::tsquery and ($5::text is null or p.code = $5)
          and ($1::json is null or exists (select from json_to_recordset($1::json) as granted (programme text)
                where granted.programme is null or granted.programme = p.code))
        order by ${tierSql('r.words', '$3', '$4')}, p.starts_on desc, r.position, r.id limit $6 offset $7`,
      [...[scopeSql.param(scope), asked.all, asked.code, asked.begins], ...[programme ?? null, limit, from]],
    );
    return rows.length === 0 ? NOTHING : { total: rows[0].total, hits: rows };
  }
}
