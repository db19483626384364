import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { ChangeProposal } from '../domain/change-proposal';
import { ChangeRequest } from './change-request.entity';

/** Keeps change requests; they are never deleted and decided once. */
@Injectable()
export class ChangeRequestRepository {
  async add(
    tx: Transaction,
    itemId: number,
    proposal: ChangeProposal,
    by: { requestedBy: string; requestedAt: Date },
  ): Promise<ChangeRequest> {
    const request = tx.manager.create(ChangeRequest, {
      ...proposal,
      ...by,
      itemId,
      actDate: proposal.act.date,
    });
    return tx.manager.save(request);
  }

  /** Whoever decides holds it until the decision is stored. */
  lock(tx: Transaction, id: number): Promise<ChangeRequest | null> {
    return tx.manager.findOne(ChangeRequest, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Approved ones, the one that wins last: by act, then by decision. */
  approvedOf(tx: Transaction, itemId: number): Promise<ChangeRequest[]> {
    return tx.manager.find(ChangeRequest, {
      where: { itemId, decision: 'approved' },
      order: { actDate: 'ASC', decidedAt: 'ASC', id: 'ASC' },
    });
  }

  async save(tx: Transaction, request: ChangeRequest): Promise<void> {
    await tx.manager.save(request);
  }
}
