import type { IsoDay, LocalizedText } from '@core/kernel';
import type { ItemType, Verdict } from '@core/metrics';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** A pledge as it was made. */
export interface PublicPromise {
  readonly code: string;
  readonly direction: string | null;
  readonly text: LocalizedText;
  readonly source: {
    readonly document: string | null;
    readonly page: string | null;
    readonly date: IsoDay | null;
    readonly url: string | null;
  };
  readonly testable: boolean;
}

/** A verdict somebody confirmed. Who said it and why stays inside. */
export interface ConfirmedWord {
  readonly id: number;
  readonly promise: string;
  readonly territory: string;
  readonly level: number;
  readonly period: string;
  readonly verdict: Verdict;
  readonly proposed: Verdict;
  readonly decidedAt: Date;
}

/** A measure or an indicator that carries a promise out, as its road map names it. */
export interface PublicItem {
  readonly id: number;
  readonly code: string;
  readonly type: ItemType;
  readonly title: LocalizedText;
  readonly territory: string;
}

/** Reads pledges, the verdicts that were confirmed, and what carries a pledge out. */
@Injectable()
export class PublicPromiseReader {
  constructor(private readonly database: Database) {}

  /** In the order of the programme's document. */
  async promises(programmeId: number): Promise<PublicPromise[]> {
    return this.database.query<PublicPromise>(
      `select m.code, d.code as direction, m.text, m.source, m.testable
         from promise m left join direction d on d.id = m.direction_id
        where m.programme_id = $1 order by m.position, m.id`,
      [programmeId],
    );
  }

  /** Every word of every place, the earliest first. */
  async words(programmeId: number): Promise<ConfirmedWord[]> {
    return this.database.query<ConfirmedWord>(
      `select v.id::int as id, m.code as promise, t.code as territory, t.level, c.code as period, v.verdict, v.proposed,
              v.decided_at as "decidedAt"
         from promise_verdict v join promise m on m.id = v.promise_id join territory t on t.id = v.territory_id
         join period c on c.programme_id = v.programme_id and c.ord = v.period_ord
        where v.programme_id = $1 order by v.decided_at, v.id`,
      [programmeId],
    );
  }

  /** By territory, within it by code. */
  async items(programmeId: number, promise: string): Promise<PublicItem[]> {
    return this.database.query<PublicItem>(
      `select i.id, i.code, i.type, i.title, t.code as territory
         from item i join promise m on m.id = i.promise_id join territory t on t.id = i.territory_id
        where i.programme_id = $1 and m.code = $2
        order by t.level, t.code collate "C", i.type desc, i.code`,
      [programmeId, promise],
    );
  }
}
