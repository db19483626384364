import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import type { LineageRecord } from '../domain/lineage-record';
import type { LineageWrite } from '../domain/plan-lineage';

/** Which territories' shares are elsewhere, and from which day on. */
export interface Reshaped {
  readonly territoryIds: readonly number[];
  readonly since: string;
}

interface Withdrawn extends Reshaped {
  readonly count: number;
  /** Of the territories. */
  readonly codes: readonly string[];
}

/** What became of territories. A record is corrected by another one; the first stays, no longer in force. */
@Injectable()
export class LineageRepository {
  async inForce(sql: Sql): Promise<LineageRecord[]> {
    return sql.query<LineageRecord>(
      `select f.code as "from", t.code as "to", l.kind, l.effective, l.share::text as share
         from territory_lineage l join territory f on f.id = l.from_id join territory t on t.id = l.to_id
        where l.ended_at is null`,
    );
  }

  /**
   * Stores records over those of the same two territories and day. Whoever ends or begins by them gets that day,
   * unless it has another one already. There must be at least one.
   */
  async save(
    tx: Transaction,
    writes: readonly LineageWrite[],
    importId: string,
    at: Date,
  ): Promise<Reshaped> {
    const json = JSON.stringify(writes);
    const written = `json_to_recordset($1::json) as w ("from" text, "to" text, kind text, effective date, share numeric,
                       closes boolean, opens boolean)
         join territory f on f.code = w."from" join territory t on t.code = w."to"`;
    await tx.query(
      `update territory_lineage l set ended_at = $2, ended_by = $3 from ${written}
        where (l.from_id, l.to_id, l.effective) = (f.id, t.id, w.effective) and l.ended_at is null`,
      [json, at, importId],
    );
    const rows = await tx.query<{ fromId: number; effective: string }>(
      `insert into territory_lineage (from_id, to_id, kind, effective, share, closes, opens, recorded_at, import_id)
       select f.id, t.id, w.kind, w.effective, w.share,
              w.closes and (f.valid_to is null or exists (
                select from territory_lineage l where l.from_id = f.id and l.effective = w.effective and l.closes)),
              w.opens and (t.valid_from is null or exists (
                select from territory_lineage l where l.to_id = t.id and l.effective = w.effective and l.opens)),
              $2, $3
         from ${written}
       returning from_id as "fromId", effective`,
      [json, at, importId],
    );
    await tx.query(
      `update territory t set valid_to = l.effective from territory_lineage l
        where l.from_id = t.id and l.closes and l.ended_at is null and t.valid_to is null`,
    );
    await tx.query(
      `update territory t set valid_from = l.effective from territory_lineage l
        where l.to_id = t.id and l.opens and l.ended_at is null and t.valid_from is null`,
    );
    return reshapedBy(rows);
  }

  /** Takes back what an import brought, and puts what it had corrected in force again. Null when nothing is left of it. */
  async withdraw(tx: Transaction, importId: string, at: Date): Promise<Withdrawn | null> {
    await this.passOn(tx, importId);
    const gone = await tx.query<{ fromId: number; effective: string }>(
      `update territory_lineage set ended_at = $2 where import_id = $1 and ended_at is null
       returning from_id as "fromId", effective`,
      [importId, at],
    );
    if (gone.length === 0) return null;
    await tx.query('update territory_lineage set ended_at = null, ended_by = null where ended_by = $1', [
      importId,
    ]);
    await this.reopen(tx, importId);
    const codes = await this.codesOf(tx, importId);
    return { ...reshapedBy(gone), count: gone.length, codes };
  }

  /** What this import had corrected and somebody has corrected since falls back to before both. */
  private async passOn(tx: Transaction, importId: string): Promise<void> {
    await tx.query(
      `update territory_lineage before set ended_by = own.ended_by from territory_lineage own
        where own.import_id = $1 and own.ended_by is not null and before.ended_by = $1
          and (before.from_id, before.to_id, before.effective) = (own.from_id, own.to_id, own.effective)`,
      [importId],
    );
    await tx.query('update territory_lineage set ended_by = null where import_id = $1', [importId]);
  }

  private async codesOf(sql: Sql, importId: string): Promise<string[]> {
    const rows = await sql.query<{ code: string }>(
      'select distinct t.code from territory_lineage l join territory t on t.id = l.from_id where l.import_id = $1',
      [importId],
    );
    return rows.map(({ code }) => code);
  }

  /** First and last days that nothing gives any more. */
  private async reopen(tx: Transaction, importId: string): Promise<void> {
    await tx.query(
      `update territory t set valid_to = null from territory_lineage own
        where own.import_id = $1 and own.closes and own.from_id = t.id and t.valid_to = own.effective and not exists (
          select from territory_lineage l
           where l.from_id = t.id and l.effective = own.effective and l.kind <> 'transfer' and l.ended_at is null)`,
      [importId],
    );
    await tx.query(
      `update territory t set valid_from = null from territory_lineage own
        where own.import_id = $1 and own.opens and own.to_id = t.id and t.valid_from = own.effective and not exists (
          select from territory_lineage l
           where l.to_id = t.id and l.effective = own.effective and l.opens and l.ended_at is null)`,
      [importId],
    );
  }
}

function reshapedBy(rows: readonly { fromId: number; effective: string }[]): Reshaped {
  const since = rows.map(({ effective }) => effective).reduce((first, day) => (day < first ? day : first));
  return { territoryIds: [...new Set(rows.map(({ fromId }) => fromId))], since };
}
