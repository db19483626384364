import { isImpartial, type Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database, type Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import type { ChangeRequest } from '../data/change-request.entity';
import { ChangeRequestRepository } from '../data/change-request.repository';
import { ChangeDecided } from '../domain/change.events';
import { refuseUnfitChange } from '../domain/change.policy';
import {
  ChangeAlreadyDecidedError,
  ChangeNotFoundError,
  ChangeSameActorError,
} from '../domain/changes.errors';
import { OpenChangeCase, type ChangeCase } from './open-change-case';

/** What somebody decides on a change request, and why. */
export interface ChangeDecision {
  readonly decision: 'approved' | 'rejected';
  readonly reason: string | null;
}

/** Approves or rejects a change request, once, by somebody who did not ask for it. */
@Injectable()
export class DecideChange {
  constructor(
    private readonly database: Database,
    private readonly cases: OpenChangeCase,
    private readonly changes: ChangeRequestRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `CHANGE.NOT_FOUND`, `CHANGE.ALREADY_DECIDED`, `CHANGE.SAME_ACTOR`, or the rule that is broken */
  run(changeId: number, decision: ChangeDecision, actor: Actor): Promise<void> {
    return this.database.transaction(async (tx) => {
      const request = await this.changes.lock(tx, changeId);
      if (!request) throw new ChangeNotFoundError(changeId);
      const opened = await this.cases.run(tx, request.itemId, request, { actor, action: 'change.decide' });
      refuseDecision(request, actor);
      // What is rejected may have become unfit: that is a reason to reject it.
      if (decision.decision === 'approved') refuseUnfitChange(request, opened.facts);
      Object.assign(request, {
        decision: decision.decision,
        decisionReason: decision.reason,
        decidedBy: actor.id,
        decidedAt: this.clock.now(),
      });
      await this.changes.save(tx, request);
      const after = { item: request.itemId, kind: request.kind, decision: decision.decision };
      const subject = { kind: 'change', id: changeId };
      await audit.record(tx, { actor, action: 'change.decided', subject, ...opened.where, after });
      await this.tell(tx, request, opened);
    });
  }

  private tell(tx: Transaction, { id, itemId }: ChangeRequest, { item, fromOrd }: ChangeCase): Promise<void> {
    const { programmeId, roadMapId } = item;
    return this.outbox.publish(
      tx,
      new ChangeDecided({ changeId: id, itemId, programmeId, roadMapId, fromOrd }),
    );
  }
}

function refuseDecision(request: ChangeRequest, actor: Actor): void {
  if (request.decision !== null) throw new ChangeAlreadyDecidedError(request.id);
  if (!isImpartial(actor, [request.requestedBy])) throw new ChangeSameActorError(request.id);
}
