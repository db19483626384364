import type { Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { parseEntryId } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { EvidenceTarget } from '../domain/evidence-target';
import { entryUnknown, itemNotFound, verificationNotFound } from '../domain/evidence.errors';

/** Something that may have files, and where it is. */
export interface FoundTarget {
  readonly target: EvidenceTarget;
  /** Of the item's road map. */
  readonly territoryId: number;
  /** Code. */
  readonly programme: string;
  /** What is taken back is still shown, but nothing is added to it. */
  readonly isWithdrawn: boolean;
}

/** Finds what files are attached to, as far as the actor may see it; what may not be seen is not there. */
@Injectable()
export class TargetReader {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `REPORT.ENTRY_UNKNOWN` */
  async entry(id: string, scope: Scope): Promise<FoundTarget> {
    const key = parseEntryId(id);
    const [row] = await this.database.query<{ territoryId: number; programme: string; isWithdrawn: boolean }>(
      `select i.territory_id as "territoryId", p.code as programme,
              e.withdrawn_at is not null or e.withdraws is not null as "isWithdrawn"
         from progress_entry e join item i on i.id = e.item_id join programme p on p.id = i.programme_id
        where (e.item_id, e.period_ord, e.revision) = ($2, $3, $4)
          and ${scopeSql.covers('i.territory_id', 'p.code', '$1')}`,
      [scopeSql.param(scope), key.itemId, key.ord, key.revision],
    );
    if (row === undefined) throw entryUnknown(id);
    return { ...row, target: { itemId: key.itemId, entry: key, verificationId: null } };
  }

  /** @throws DomainError `VERIFICATION.NOT_FOUND` */
  async verification(itemId: number, id: number, scope: Scope): Promise<FoundTarget> {
    const [row] = await this.database.query<{ territoryId: number; programme: string }>(
      `select i.territory_id as "territoryId", p.code as programme
         from verification v join item i on i.id = v.item_id join programme p on p.id = i.programme_id
        where v.id = $2 and v.item_id = $3 and ${scopeSql.covers('i.territory_id', 'p.code', '$1')}`,
      [scopeSql.param(scope), id, itemId],
    );
    if (row === undefined) throw verificationNotFound(id);
    return { ...row, isWithdrawn: false, target: { itemId, entry: null, verificationId: id } };
  }

  /** @throws DomainError `ITEM.NOT_FOUND` */
  async requireItem(itemId: number, scope: Scope): Promise<void> {
    const rows = await this.database.query(
      `select from item i join programme p on p.id = i.programme_id
        where i.id = $2 and ${scopeSql.covers('i.territory_id', 'p.code', '$1')}`,
      [scopeSql.param(scope), itemId],
    );
    if (rows.length === 0) throw itemNotFound(itemId);
  }
}
