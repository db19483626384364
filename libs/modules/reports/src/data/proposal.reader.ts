import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** An import of road maps, as far as its rows are looked up. */
interface Proposed {
  readonly id: string;
  readonly programmeId: number | null;
}

/** So many places are named one by one; of more, the regions. */
const NAMED_PLACES = 5;

const SOUND = `
  staged_row s join territory t on t.code = s.document->>'territoryCode'
   where s.import_id = $1 and not exists (
     select from finding f where f.import_id = s.import_id and f.row_no = s.row_no and f.severity = 'error')`;

const APPROVED = `
  exists (select from road_map m join road_map_version v on v.road_map_id = m.id
           where m.programme_id = $2 and m.territory_id = t.id and v.approved_at is not null)`;

/** Reads what decides who may decide on proposed road maps. Where staging was emptied nothing is found: the rows are read again. */
@Injectable()
export class ProposalReader {
  /** Whether a row is about a road map that has an approved version, whatever it would do. */
  async touchesApproved(sql: Sql, { id, programmeId }: Proposed): Promise<boolean> {
    const found = await sql.query(`select from ${SOUND} and ${APPROVED} limit 1`, [id, programmeId]);
    return found.length > 0;
  }

  /** Whether a row would change a road map that has an approved version; one that nobody judged yet would. */
  async changesApproved(sql: Sql, { id, programmeId }: Proposed): Promise<boolean> {
    const found = await sql.query(
      `select from ${SOUND} and coalesce(s.change, 'new') in ('new', 'changed') and ${APPROVED} limit 1`,
      [id, programmeId],
    );
    return found.length > 0;
  }

  /** Roots of the places that rows within a scope are about, in order; null: of none that is known. */
  async reach(sql: Sql, id: string, scope: readonly string[] | null): Promise<string[] | null> {
    const [{ codes }] = await sql.query<{ codes: string[] | null }>(
      `with place as (
         select distinct t.id, t.code from staged_row s join territory t on t.code = s.document->>'territoryCode'
          where s.import_id = $1 and ($2::text[] is null or exists (
            select from territory_closure c join territory root on root.id = c.ancestor_id
             where c.descendant_id = t.id and root.code = any ($2)))
       ), region as (
         select distinct coalesce(a.code, p.code) as code from place p
           left join lateral (select r.code from territory_closure c join territory r on r.id = c.ancestor_id
                               where c.descendant_id = p.id and r.level = 1) a on true
       )
       select case when (select count(*) from place) <= ${NAMED_PLACES} then (select array_agg(code order by code) from place)
                   else (select array_agg(code order by code) from region) end as codes`,
      [id, scope],
    );
    return codes;
  }

  /** Roots of what lies in the subtrees of both, in order; null: everywhere. */
  async commonRoots(
    sql: Sql,
    some: readonly string[] | null,
    others: readonly string[] | null,
  ): Promise<string[] | null> {
    if (some === null || others === null) {
      const bounded = some ?? others;
      return bounded && [...bounded];
    }
    const found = await sql.query<{ code: string }>(
      `select distinct inner_root.code from territory inner_root
         join territory_closure c on c.descendant_id = inner_root.id join territory outer_root on outer_root.id = c.ancestor_id
        where (inner_root.code = any ($1) and outer_root.code = any ($2))
           or (inner_root.code = any ($2) and outer_root.code = any ($1))
        order by inner_root.code`,
      [some, others],
    );
    return found.map(({ code }) => code);
  }

  /** Whether a row is about a place outside the subtrees of the roots; null: everywhere is inside. */
  async reachesBeyond(sql: Sql, id: string, roots: readonly string[] | null): Promise<boolean> {
    if (roots === null) return false;
    const found = await sql.query(
      `select from ${SOUND} and not exists (
         select from territory_closure c join territory root on root.id = c.ancestor_id
          where c.descendant_id = t.id and root.code = any ($2)) limit 1`,
      [id, roots],
    );
    return found.length > 0;
  }
}
