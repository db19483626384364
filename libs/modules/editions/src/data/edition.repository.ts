import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import type { FrozenFigures } from '../domain/figures-text';

/** A period that was closed and whose figures wait to be frozen. */
export interface EditionOrder {
  readonly programmeId: number;
  readonly ord: number;
  readonly lockedAt: Date;
  readonly lockedBy: string;
}

/** An edition to be kept. */
export interface NewEdition extends EditionOrder {
  readonly id: string;
  readonly frozenAt: Date;
  readonly ruleVersion: string;
  readonly sha256: string;
  readonly figures: readonly FrozenFigures[];
}

const ORDER = 'programme_id as "programmeId", ord, locked_at as "lockedAt", locked_by as "lockedBy"';

/** Writes of editions and of the orders for them. */
@Injectable()
export class EditionRepository {
  /** A later lock of the same period takes the place of an order that was not carried out. */
  async order(tx: Transaction, { programmeId, ord, lockedAt, lockedBy }: EditionOrder): Promise<void> {
    await tx.query(
      `insert into edition_order (programme_id, ord, locked_at, locked_by) values ($1, $2, $3, $4)
           on conflict (programme_id, ord) do update set locked_at = excluded.locked_at, locked_by = excluded.locked_by
                where edition_order.locked_at < excluded.locked_at`,
      [programmeId, ord, lockedAt, lockedBy],
    );
  }

  async programmesWithOrders(sql: Sql): Promise<number[]> {
    const rows = await sql.query<{ id: number }>(
      'select distinct programme_id as id from edition_order order by 1',
    );
    return rows.map(({ id }) => id);
  }

  /** Those of a programme, first periods first. */
  async orders(sql: Sql, programmeId: number): Promise<EditionOrder[]> {
    return sql.query<EditionOrder>(
      `select ${ORDER} from edition_order where programme_id = $1 order by ord`,
      [programmeId],
    );
  }

  /** Takes an order, so that nobody else carries it out; false when it is gone. */
  async take(tx: Transaction, { programmeId, ord, lockedAt }: EditionOrder): Promise<boolean> {
    const taken = await tx.query(
      'delete from edition_order where programme_id = $1 and ord = $2 and locked_at = $3 returning ord',
      [programmeId, ord, lockedAt],
    );
    return taken.length > 0;
  }

  /** Whether the period is still closed by the lock that ordered the edition. */
  async isStillLocked(tx: Transaction, { programmeId, ord, lockedAt }: EditionOrder): Promise<boolean> {
    const found = await tx.query(
      'select from period where programme_id = $1 and ord = $2 and locked_at = $3 for share',
      [programmeId, ord, lockedAt],
    );
    return found.length > 0;
  }

  async insert(tx: Transaction, edition: NewEdition): Promise<void> {
    const { id, programmeId, ord, lockedAt, lockedBy, frozenAt, ruleVersion, sha256, figures } = edition;
    await tx.query(
      `insert into edition (id, programme_id, ord, number, locked_at, locked_by, frozen_at, rule_version, territories, sha256)
       select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, $8, $9
         from edition where programme_id = $2 and ord = $3`,
      [id, programmeId, ord, lockedAt, lockedBy, frozenAt, ruleVersion, figures.length, sha256],
    );
    await tx.query(
      `insert into edition_figures (edition_id, territory, figures, sha256)
       select $1, f.territory, f.text, f.sha256
         from json_to_recordset($2::json) as f (territory text, text text, sha256 text)`,
      [id, JSON.stringify(figures)],
    );
  }
}
