import { Clock } from '@core/kernel';
import { Ledger } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { ImportLineRepository } from '../data/import-line.repository';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { submissionOf } from '../domain/submission-of';
import { RereadImport } from './reread-import';

/** Lines in one transaction: item locks are held for a fraction of a second, so a district does not wait for the country. */
const LINES_PER_BATCH = 5_000;
/** Reading the file was the first half of the way. */
const HALF_WAY = 50;

/** Applies the next batch of an import's lines; the batch number goes with its entries, so none is done twice. */
@Injectable()
export class ApplyLines {
  constructor(
    private readonly imports: ImportRepository,
    private readonly lines: ImportLineRepository,
    private readonly ledger: Ledger,
    private readonly reread: RereadImport,
    private readonly clock: Clock,
  ) {}

  /** @param imported locked by the transaction, in state `applying` */
  async run(tx: Transaction, imported: Import): Promise<void> {
    const last = await this.lines.lastPosition(tx, imported.id);
    if (last === 0 && imported.toApplyRows > 0) return this.reread.run(tx, imported);
    if (last > 0) await this.append(tx, imported, last);
    if (imported.batchesDone * LINES_PER_BATCH >= last) await this.finish(tx, imported);
  }

  private async append(tx: Transaction, imported: Import, last: number): Promise<void> {
    const after = imported.batchesDone * LINES_PER_BATCH;
    const upTo = after + LINES_PER_BATCH;
    const { accepted, unchanged } = await this.ledger.appendLines(
      tx,
      this.lines.linesAt(imported.id, after, upTo),
      { ...submissionOf(imported), importId: imported.id },
    );
    await this.imports.change(tx, imported, {
      batchesDone: imported.batchesDone + 1,
      acceptedRows: imported.acceptedRows + accepted,
      unchangedRows: imported.unchangedRows + unchanged,
      processedRows: imported.processedRows + accepted + unchanged,
      progress: HALF_WAY + Math.floor((Math.min(upTo, last) / last) * (HALF_WAY - 1)),
    });
  }

  private async finish(tx: Transaction, imported: Import): Promise<void> {
    await this.imports.move(tx, imported, 'finish', { appliedAt: this.clock.now(), progress: 100 });
    await this.ledger.requestFold(tx, imported.programmeId ?? 0);
  }
}
