import type { IsoDay } from '@core/kernel';
import type { LineageKind } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** What became of a territory, seen from the other end. */
export interface LineageView {
  readonly territory: string;
  readonly kind: LineageKind;
  readonly effective: IsoDay;
  readonly share: number;
}

/** A parent with its days, half-open; null where there is no end. */
export interface ParentView {
  readonly parent: string;
  readonly validFrom: IsoDay | null;
  readonly validTo: IsoDay | null;
}

/** Shows where a territory came from, what became of it and to whom it belonged. */
@Injectable()
export class LineageReader {
  constructor(private readonly database: Database) {}

  predecessors(code: string): Promise<LineageView[]> {
    return this.ends('to_id', 'from_id', code);
  }

  successors(code: string): Promise<LineageView[]> {
    return this.ends('from_id', 'to_id', code);
  }

  /** Oldest first; one without days where it never moved. */
  async parents(code: string): Promise<ParentView[]> {
    return this.database.query<ParentView>(
      `select parent.code as parent, p.valid_from as "validFrom", p.valid_to as "validTo"
         from territory t
         left join territory_parent p on p.territory_id = t.id
         join territory parent on parent.id = coalesce(p.parent_id, t.parent_id)
        where t.code = $1 order by p.valid_from nulls first`,
      [code],
    );
  }

  private ends(own: 'from_id' | 'to_id', other: 'from_id' | 'to_id', code: string): Promise<LineageView[]> {
    return this.database.query<LineageView>(
      `select other.code as territory, l.kind, l.effective, l.share::float8 as share
         from territory_lineage l join territory t on t.id = l.${own} join territory other on other.id = l.${other}
        where t.code = $1 and l.ended_at is null order by l.effective, other.code`,
      [code],
    );
  }
}
