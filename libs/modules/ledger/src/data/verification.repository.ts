import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';

export interface NewVerification {
  readonly itemId: number;
  /** ISO day. */
  readonly date: string;
  readonly method: 'desk' | 'site' | 'registry' | 'citizen';
  readonly result: 'confirmed' | 'partly' | 'refuted' | 'unusable';
  /** In the item's unit, as decimal text; null only when refuted or unusable. */
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly place: string | null;
  readonly note: string | null;
  readonly verifiedBy: string;
  readonly recordedAt: Date;
}

@Injectable()
export class VerificationRepository {
  /** Appends a verification and tells the period that holds its date. */
  async insert(tx: Transaction, v: NewVerification): Promise<{ id: number; ord: number }> {
    const [row] = await tx.query<{ id: number; ord: number }>(
      `insert into verification (item_id, verified_on, period_ord, method, result, value, numerator, denominator, place, note,
                                 verified_by, recorded_at)
       select i.id, $2, period_ord(p.starts_on, p.reporting, $2), $3, $4, $5, $6, $7, $8, $9, $10, $11
       from item i join programme p on p.id = i.programme_id where i.id = $1
       returning id, period_ord as ord`,
      [
        v.itemId,
        v.date,
        v.method,
        v.result,
        v.value,
        v.numerator,
        v.denominator,
        v.place,
        v.note,
        v.verifiedBy,
        v.recordedAt,
      ],
    );
    return row;
  }
}
