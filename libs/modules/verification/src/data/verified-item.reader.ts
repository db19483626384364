import { Injectable } from '@nestjs/common';
import type { Scope } from '@core/access';
import type { Sql } from '@platform/database';
import { scopeSql } from '@modules/territories';

export interface VerifiedItem {
  readonly kind: 'binary' | 'stages' | 'increase' | 'decrease' | 'maintain_at_least' | 'maintain_at_most';
  readonly timeZone: string;
}

@Injectable()
export class VerifiedItemReader {
  /** Undefined for an item that has no share in the scope either. */
  async find(sql: Sql, itemId: number, scope: Scope): Promise<VerifiedItem | undefined> {
    const [row] = await sql.query<VerifiedItem>(
      `select i.kind, p.time_zone as "timeZone" from item i join programme p on p.id = i.programme_id
        where i.id = $1 and (${scopeSql.covers('i.territory_id', 'p.code', '$2')} or exists (
          select from allocation a where a.item_id = i.id and ${scopeSql.covers('a.territory_id', 'p.code', '$2')}))`,
      [itemId, scopeSql.param(scope)],
    );
    return row;
  }

  /** Whether one of these submitted, endorsed or reviewed an entry of the item, so that none of them can verify it. */
  async isInvolved(sql: Sql, itemId: number, persons: readonly string[]): Promise<boolean> {
    const [row] = await sql.query(
      `select 1 from progress_entry
        where item_id = $1 and (submitted_by = any ($2) or endorsed_by = any ($2) or decided_by = any ($2)) limit 1`,
      [itemId, persons],
    );
    return row !== undefined;
  }
}
