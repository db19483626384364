import { Injectable } from '@nestjs/common';
import type { TerritoryPath } from '@core/kernel';
import type { Verdict } from '@core/metrics';
import type { Sql } from '@platform/database';

/** What an analyst said of a promise. */
export interface ConfirmedVerdict {
  readonly verdict: Verdict;
  /** What the rule proposed then. */
  readonly proposed: Verdict;
  readonly reason: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  /** The period it was said for. */
  readonly period: string;
}

/** A promise at a place, as it is judged. */
export interface VerdictSubject {
  /** Null: the programme has no promise of this code. */
  readonly promiseId: number | null;
  readonly territoryId: number;
  readonly territory: string;
  readonly isCountry: boolean;
  readonly path: TerritoryPath;
  /** Ids of the promise's items, wherever they are. */
  readonly items: readonly number[];
}

/** Whose verdicts are asked for. */
export interface VerdictPlace {
  readonly programmeId: number;
  /** Code. */
  readonly territory: string;
  readonly ord: number;
  readonly knownAt?: string;
}

@Injectable()
export class VerdictReader {
  /** By promise code: the last word for the latest period up to this one that has any. */
  async standing(sql: Sql, place: VerdictPlace): Promise<Map<string, ConfirmedVerdict>> {
    const rows = await sql.query<ConfirmedVerdict & { promise: string }>(
      `select distinct on (v.promise_id) m.code as promise, v.verdict, v.proposed, v.reason, v.decided_by as "decidedBy",
              v.decided_at as "decidedAt", p.code as period
       from promise_verdict v join promise m on m.id = v.promise_id
       join period p on p.programme_id = v.programme_id and p.ord = v.period_ord
       join territory t on t.id = v.territory_id
       where v.programme_id = $1 and t.code = $2 and v.period_ord <= $3 and v.decided_at <= $4::timestamptz
       order by v.promise_id, v.period_ord desc, v.id desc`,
      [place.programmeId, place.territory, place.ord, place.knownAt ?? 'infinity'],
    );
    return new Map(rows.map(({ promise, ...verdict }) => [promise, verdict]));
  }

  /** @param territory code; undefined: the country. Gives undefined for an unknown territory. */
  async subject(
    sql: Sql,
    programmeId: number,
    promise: string,
    territory: string | undefined,
  ): Promise<VerdictSubject | undefined> {
    const [subject] = await sql.query<VerdictSubject>(
      `select m.id as "promiseId", t.id as "territoryId", t.code as territory, t.level = 0 as "isCountry",
              (select array_agg(a.code order by c.depth desc) from territory_closure c
               join territory a on a.id = c.ancestor_id where c.descendant_id = t.id) as path,
              array(select i.id from item i where i.promise_id = m.id order by i.id) as items
       from territory t left join promise m on m.programme_id = $1 and m.code = $2
       where case when $3::text is null then t.level = 0 else t.code = $3 end`,
      [programmeId, promise, territory ?? null],
    );
    return subject;
  }

  /** Code of the country. */
  async country(sql: Sql): Promise<string> {
    const [country] = await sql.query<{ code: string }>('select code from territory where level = 0');
    return country?.code ?? '';
  }
}
