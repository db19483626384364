import type { IsoDay } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { TerritoryRecord } from '../domain/territory-record';

/** Parents with their days: rows only for territories that moved on a day. */
@Injectable()
export class ParentRepository {
  /** Keeps the parents before where a territory comes under another one on a day, forgets them where history is corrected. */
  async save(
    tx: Transaction,
    stored: readonly TerritoryRecord[],
    writes: readonly TerritoryRecord[],
  ): Promise<void> {
    const before = new Map(stored.map((record) => [record.code, record]));
    for (const { code, parentCode, parentSince } of writes) {
      const known = before.get(code);
      if (known === undefined || (known.parentCode === parentCode && known.parentSince === parentSince))
        continue;
      if (parentSince === null) await this.forget(tx, code);
      else await this.move(tx, code, { from: known.parentCode, to: parentCode, on: parentSince });
    }
  }

  /** Makes the stored parents those of a day. Gives whether any was another one. */
  async turnTo(tx: Transaction, today: IsoDay): Promise<boolean> {
    const turned = await tx.query(
      `update territory t set parent_id = p.parent_id from territory_parent p
        where p.territory_id = t.id and t.parent_id <> p.parent_id
          and (p.valid_from is null or p.valid_from <= $1) and (p.valid_to is null or p.valid_to > $1)
       returning t.id`,
      [today],
    );
    return turned.length > 0;
  }

  private async forget(tx: Transaction, code: string): Promise<void> {
    await tx.query(
      'delete from territory_parent p using territory t where t.id = p.territory_id and t.code = $1',
      [code],
    );
  }

  /** On the day of the last move another parent takes its place; later than that it ends. */
  private async move(
    tx: Transaction,
    code: string,
    { from, to, on }: { from: string | null; to: string | null; on: IsoDay },
  ): Promise<void> {
    await tx.query(
      `insert into territory_parent (territory_id, parent_id)
       select t.id, parent.id from territory t join territory parent on parent.code = $2
        where t.code = $1 and not exists (select from territory_parent p where p.territory_id = t.id)`,
      [code, from],
    );
    await tx.query(
      `update territory_parent p set valid_to = $2 from territory t
        where t.id = p.territory_id and t.code = $1 and p.valid_to is null and p.valid_from is distinct from $2::date`,
      [code, on],
    );
    await tx.query(
      `insert into territory_parent (territory_id, parent_id, valid_from)
       select t.id, parent.id, $3::date from territory t join territory parent on parent.code = $2 where t.code = $1
           on conflict (territory_id, valid_from) do update set parent_id = excluded.parent_id`,
      [code, to, on],
    );
  }
}
