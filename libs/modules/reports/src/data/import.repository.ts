import type { ImportKind } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { Live } from '@platform/live';
import { importLifecycle, WORKING, type ImportEvent, type ImportStatus } from '../domain/import-lifecycle';
import type { ErrorPolicy } from '../domain/error-policy';
import { importTopic } from '../domain/import-topic';
import { importNotFound } from '../domain/reports.errors';
import { Import } from './import.entity';

/** What makes two uploads the same file. */
export interface FileIdentity {
  readonly sha256: string;
  readonly kind: ImportKind;
  readonly programmeId: number | null;
  readonly onError: ErrorPolicy;
  /** Roots of the subtrees its sender may send for, in order; null: everywhere. */
  readonly scope: readonly string[] | null;
}

type Changes = Partial<Omit<Import, 'id' | 'status' | 'updatedAt'>>;

/** Writes of `import`, one row at a time. Every change of one is told on its live topic. */
@Injectable()
export class ImportRepository {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
  ) {}

  async insert(tx: Transaction, imported: Partial<Import>): Promise<void> {
    await tx.manager.insert(Import, imported);
  }

  /** As it stands, unlocked. @throws DomainError `IMPORT.NOT_FOUND` */
  async get(id: string, tx?: Transaction): Promise<Import> {
    const manager = tx?.manager ?? this.database.dataSource.manager;
    const imported = await manager.findOneBy(Import, { id });
    if (imported === null) throw importNotFound(id);
    return imported;
  }

  /** Locks the row until the transaction ends. @throws DomainError `IMPORT.NOT_FOUND` */
  async lock(tx: Transaction, id: string): Promise<Import> {
    const imported = await tx.manager.findOne(Import, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (imported === null) throw importNotFound(id);
    return imported;
  }

  /** Makes the event happen to the import, with what else changes. @throws DomainError `IMPORT.ILLEGAL_TRANSITION` */
  async move(tx: Transaction, imported: Import, event: ImportEvent, changes: Changes = {}): Promise<Import> {
    const status = importLifecycle.next(imported.status, event);
    await this.save(tx, imported, { ...changes, status });
    return Object.assign(imported, changes, { status });
  }

  /** Whether something that happened to the tree of territories, here or elsewhere, waits to be told to the figures. */
  async movesTree(tx: Transaction): Promise<boolean> {
    const open = await tx.query(
      `select from outbox where done_at is null and kind = 'event' and name like 'territories.%' limit 1`,
    );
    return open.length > 0;
  }

  /** Changes what does not move it. */
  async change(tx: Transaction, imported: Import, changes: Changes): Promise<void> {
    await this.save(tx, imported, changes);
    Object.assign(imported, changes);
  }

  /** Shows how far the reading has come, on a connection of its own: the reading commits only at its end. */
  async showReading(id: string, processedRows: number, progress: number): Promise<void> {
    await this.database.query(
      `update import set processed_rows = $2, progress = $3, updated_at = now() where id = $1 and status = 'parsing'`,
      [id, processedRows, progress],
    );
    await this.live.notify(this.database, importTopic(id), {});
  }

  /**
   * One run at a time for each import: false when another has it in hand, whatever process it is in. Held until the
   * transaction ends, so that a killed worker holds nothing.
   */
  async takeTurn(tx: Transaction, id: string): Promise<boolean> {
    const [{ taken }] = await tx.query<{ taken: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('import ' || $1, 0)) as taken`,
      [id],
    );
    return taken;
  }

  /** Two uploads of the same bytes come one after the other from here on. */
  async lockContent(tx: Transaction, sha256: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('import content ' || $1, 0))`, [sha256]);
  }

  /** Working imports that have not moved for a while: their job was lost, or is only slow. */
  async stuck(seconds: number): Promise<{ id: string; status: ImportStatus }[]> {
    return this.database.query(
      `select id, status from import
        where status = any($1) and updated_at < now() - $2 * interval '1 second' order by received_at`,
      [WORKING, seconds],
    );
  }

  private async save(tx: Transaction, { id }: Import, changes: Partial<Import>): Promise<void> {
    await tx.manager.update(Import, { id }, changes);
    await this.live.notify(tx, importTopic(id), {});
  }
}
