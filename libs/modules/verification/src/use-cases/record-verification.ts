import { Injectable } from '@nestjs/common';
import { personsOf, scopeOf, type Actor } from '@core/access';
import { Clock, DomainError, timeZone } from '@core/kernel';
import { Database } from '@platform/database';
import { audit } from '@platform/audit';
import { Ledger, placeOfItems } from '@modules/ledger';
import type { VerificationRequest } from '../api/verification.request';
import type { VerificationResponse } from '../api/verification.response';
import { VerifiedItemReader, type VerifiedItem } from '../data/verified-item.reader';

/** Records what somebody independent saw, through the ledger's door. */
@Injectable()
export class RecordVerification {
  constructor(
    private readonly database: Database,
    private readonly items: VerifiedItemReader,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ITEM.NOT_FOUND`, `VERIFICATION.SAME_ACTOR`, `VERIFICATION.IN_FUTURE`, `VERIFICATION.VALUE_MISSING`, `VERIFICATION.OUT_OF_RANGE` */
  async run(itemId: number, request: VerificationRequest, actor: Actor): Promise<VerificationResponse> {
    const recordedAt = this.clock.now();
    return this.database.transaction(async (tx) => {
      const item = await this.items.find(tx, itemId, scopeOf(actor, 'verification.record'));
      if (item === undefined) throw new DomainError('ITEM.NOT_FOUND', 'not_found', { item: itemId });
      if (actor.kind !== 'bootstrap' && (await this.items.isInvolved(tx, itemId, personsOf(actor)))) {
        throw new DomainError('VERIFICATION.SAME_ACTOR', 'forbidden', { item: itemId });
      }
      if (request.date > timeZone.dayAt(recordedAt, item.timeZone)) {
        throw new DomainError('VERIFICATION.IN_FUTURE', 'unprocessable', { date: request.date });
      }
      const value = valueOf(item, request);
      const { id } = await this.ledger.verify(tx, {
        itemId,
        date: request.date,
        method: request.method,
        result: request.result,
        value: text(value),
        numerator: text(request.numerator),
        denominator: text(request.denominator),
        place: request.place ?? null,
        note: request.note ?? null,
        verifiedBy: actor.id,
        recordedAt,
      });
      const { date, method, result } = request;
      await audit.record(tx, {
        ...{ actor, action: 'verification.recorded', subject: { kind: 'verification', id } },
        ...(await placeOfItems(tx, [itemId])),
        after: { item: itemId, date, method, result, value },
      });
      return {
        id,
        itemId,
        date,
        method,
        result,
        value,
        verifiedBy: actor.id,
        recordedAt: recordedAt.toISOString(),
      };
    });
  }
}

/** The value in the item's unit: N/D × 100 when both are given; none is needed when the claim did not hold. */
function valueOf(
  item: VerifiedItem,
  { value, numerator, denominator, result }: VerificationRequest,
): number | null {
  if (
    (numerator === undefined) !== (denominator === undefined) ||
    (denominator !== undefined && denominator <= 0)
  ) {
    throw new DomainError('VERIFICATION.OUT_OF_RANGE', 'unprocessable', {
      numerator: numerator ?? null,
      denominator: denominator ?? null,
    });
  }
  const seen =
    numerator !== undefined && denominator !== undefined ? (numerator * 100) / denominator : (value ?? null);
  if (seen === null) {
    if (result === 'refuted' || result === 'unusable') return null;
    throw new DomainError('VERIFICATION.VALUE_MISSING', 'unprocessable', { result });
  }
  const most = { binary: 1, stages: 100 }[item.kind as 'binary' | 'stages'];
  if (most !== undefined && (seen < 0 || seen > most)) {
    throw new DomainError('VERIFICATION.OUT_OF_RANGE', 'unprocessable', { value: seen, most });
  }
  return seen;
}

function text(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
