import { Clock, type Frequency, type IsoDay, type LocalizedText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** A programme that anybody may look at. */
export interface PublishedProgramme {
  readonly id: number;
  readonly code: string;
  readonly party: string;
  readonly title: LocalizedText;
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
  readonly reporting: Frequency;
  readonly ruleVersion: string;
  readonly directions: readonly { readonly code: string; readonly title: LocalizedText }[];
  readonly publishedAt: Date;
  /** A text that changes with everything shown of the programme. */
  readonly revision: string;
}

/** The edition whose figures a period shows. */
export interface ShownEdition {
  readonly id: string;
  readonly number: number;
  /** ISO instant. */
  readonly frozenAt: string;
  readonly sha256: string;
}

/** A period that anybody may look at. */
export interface PublicPeriod {
  readonly ord: number;
  /** `2026-10` or `2026-Q4` */
  readonly period: string;
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
  /** Null: nothing is of record yet, the figures are provisional. */
  readonly edition: ShownEdition | null;
}

const PUBLISHED = `
  select p.id, p.code, p.party, p.title, p.starts_on as "startsOn", p.ends_on as "endsOn", p.reporting,
         p.rule_version as "ruleVersion", n.published_at as "publishedAt",
         p.revision || '/' || (select count(*) from edition e where e.programme_id = p.id)
           || '/' || extract(epoch from n.published_at) as revision,
         (select coalesce(json_agg(json_build_object('code', d.code, 'title', d.title) order by d.position, d.id), '[]')
            from direction d where d.programme_id = p.id) as directions
    from publication n join programme p on p.id = n.programme_id`;

/** Finds the programmes that anybody may look at, and their periods. */
@Injectable()
export class PublishedProgrammeReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** In order. */
  async codes(): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      'select p.code from publication n join programme p on p.id = n.programme_id order by p.code',
    );
    return rows.map(({ code }) => code);
  }

  async find(code: string): Promise<PublishedProgramme | undefined> {
    const [programme] = await this.database.query<PublishedProgramme>(`${PUBLISHED} where p.code = $1`, [
      code,
    ]);
    return programme;
  }

  /** First to last: those with an edition, and those whose reports were due already. */
  async periods(programmeId: number): Promise<PublicPeriod[]> {
    return this.database.query<PublicPeriod>(
      `select c.ord, c.code as period, c.starts_on as "startsOn", c.ends_on as "endsOn", shown.edition
         from period c
         left join lateral (
           select json_build_object('id', e.id, 'number', e.number, 'frozenAt', e.frozen_at, 'sha256', e.sha256) as edition
             from edition e where e.programme_id = c.programme_id and e.ord = c.ord order by e.number desc limit 1
         ) shown on true
        where c.programme_id = $1 and (shown.edition is not null or $2 >= coalesce(
          (select x.due_at from period_extension x
            where x.programme_id = c.programme_id and x.ord = c.ord and x.road_map_id is null order by x.id desc limit 1),
          c.due_at))
        order by c.ord`,
      [programmeId, this.clock.now()],
    );
  }
}
