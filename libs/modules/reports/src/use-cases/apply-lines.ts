import { Ledger } from '@modules/ledger';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { ImportLineRepository } from '../data/import-line.repository';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { FileFault } from '../domain/file-fault';
import { submissionOf } from '../domain/submission-of';
import { FinishLines } from './finish-lines';
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
    private readonly programmes: Programmes,
    private readonly ledger: Ledger,
    private readonly reread: RereadImport,
    private readonly finish: FinishLines,
  ) {}

  /** @param imported locked by the transaction, in state `applying` */
  async run(tx: Transaction, imported: Import): Promise<void> {
    const last = await this.lines.lastPosition(tx, imported.id);
    if (last === 0 && imported.toApplyRows > 0) return this.reread.run(tx, imported);
    if (last > 0) await this.append(tx, imported, last);
    if (imported.batchesDone * LINES_PER_BATCH >= last) await this.finish.run(tx, imported);
  }

  private async append(tx: Transaction, imported: Import, last: number): Promise<void> {
    const after = imported.batchesDone * LINES_PER_BATCH;
    const upTo = after + LINES_PER_BATCH;
    const refused = await this.refuseLocked(tx, imported, after, upTo);
    const { accepted, unchanged } = await this.ledger.appendLines(
      tx,
      this.lines.linesAt(imported.id, after, upTo),
      { ...submissionOf(imported), importId: imported.id },
    );
    await this.imports.change(tx, imported, {
      batchesDone: imported.batchesDone + 1,
      acceptedRows: imported.acceptedRows + accepted,
      unchangedRows: imported.unchangedRows + unchanged,
      rejectedRows: imported.rejectedRows + refused,
      processedRows: imported.processedRows + accepted + unchanged + refused,
      progress: HALF_WAY + Math.floor((Math.min(upTo, last) / last) * (HALF_WAY - 1)),
    });
  }

  /**
   * The rows of periods that were locked since they were judged; those of the batch cannot be locked until it commits.
   * @throws FileFault when the sender wanted all or nothing and nothing is recorded yet; the transaction must roll back
   */
  private async refuseLocked(
    tx: Transaction,
    imported: Import,
    after: number,
    upTo: number,
  ): Promise<number> {
    const ords = await this.lines.periodsAt(tx, imported.id, after, upTo);
    const held = await this.programmes.holdPeriods(tx, imported.programmeId ?? 0, ords);
    const locked = held.filter(({ isLocked }) => isLocked);
    if (locked.length === 0) return 0;
    if (imported.onError === 'reject' && imported.batchesDone === 0) {
      throw new FileFault(
        locked.map(({ code }) => ({
          ...{ code: 'ROW.PERIOD_LOCKED', severity: 'error', row: null, column: 'period' },
          params: { period: code },
        })),
      );
    }
    return this.lines.refuseLocked(tx, imported.id, { after, upTo }, locked);
  }
}
