import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

export interface VerifiedItem {
  readonly kind: 'binary' | 'stages' | 'increase' | 'decrease' | 'maintain_at_least' | 'maintain_at_most';
  readonly timeZone: string;
}

@Injectable()
export class VerifiedItemReader {
  async find(sql: Sql, itemId: number): Promise<VerifiedItem | undefined> {
    const [row] = await sql.query<VerifiedItem>(
      'select i.kind, p.time_zone as "timeZone" from item i join programme p on p.id = i.programme_id where i.id = $1',
      [itemId],
    );
    return row;
  }

  /** Whether somebody submitted or reviewed an entry of the item, and so cannot verify it. */
  async isInvolved(sql: Sql, itemId: number, actorId: string): Promise<boolean> {
    const [row] = await sql.query(
      'select 1 from progress_entry where item_id = $1 and (submitted_by = $2 or decided_by = $2) limit 1',
      [itemId, actorId],
    );
    return row !== undefined;
  }
}
