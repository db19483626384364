import type { LocalizedText, TerritoryPath } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** What proposed road maps are about. */
export interface ProposedPlan {
  /** Code. */
  readonly programme: string;
  /** The roots of all that it can be about, by code. */
  readonly places: readonly {
    readonly code: string;
    readonly name: LocalizedText;
    readonly path: TerritoryPath;
  }[];
}

/** Reads what is told of proposed road maps. */
@Injectable()
export class ProposalNoticeReader {
  /** @param roots of the subtrees its sender may send for; null: the country */
  async find(sql: Sql, programmeId: number, roots: readonly string[] | null): Promise<ProposedPlan> {
    const [found] = await sql.query<ProposedPlan>(
      `select p.code as programme, coalesce((
                select json_agg(json_build_object('code', t.code, 'name', t.name, 'path', (
                         select json_agg(a.code order by c.depth desc) from territory_closure c
                           join territory a on a.id = c.ancestor_id where c.descendant_id = t.id)) order by t.code)
                  from territory t
                 where case when $2::text[] is null then t.parent_id is null else t.code = any ($2) end), '[]') as places
         from programme p where p.id = $1`,
      [programmeId, roots],
    );
    return found;
  }
}
