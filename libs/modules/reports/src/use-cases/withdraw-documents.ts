import { Boundaries, Lineage } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { Import } from '../data/import.entity';
import { notRevertible } from '../domain/reports.errors';

/** Takes back what an import of documents brought, where the module that owns it can. */
@Injectable()
export class WithdrawDocuments {
  constructor(
    private readonly boundaries: Boundaries,
    private readonly lineage: Lineage,
  ) {}

  /** How many documents are not in force any more. @throws DomainError `IMPORT.NOT_REVERTIBLE` */
  async run(tx: Transaction, { id, kind }: Import, at: Date): Promise<number> {
    if (kind === 'boundaries') return this.boundaries.withdrawImport(tx, id, at);
    if (kind !== 'lineage') throw notRevertible(kind);
    const withdrawn = await this.lineage.withdrawImport(tx, id, at);
    // A later correction leans on what this one brought.
    if (withdrawn === null) throw notRevertible(kind);
    return withdrawn;
  }
}
