import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { ChangeRequestRepository } from '../data/change-request.repository';
import { ChangeRequested } from '../domain/change.events';
import type { ChangeProposal } from '../domain/change-proposal';
import { JudgeChange } from './judge-change';

/** Records that somebody asks, on the ground of an act, to change an item. */
@Injectable()
export class RequestChange {
  constructor(
    private readonly database: Database,
    private readonly judge: JudgeChange,
    private readonly changes: ChangeRequestRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the change request. @throws DomainError `ITEM.NOT_FOUND`, or the rule that is broken */
  run(itemId: number, proposal: ChangeProposal, actor: Actor): Promise<number> {
    return this.database.transaction(async (tx) => {
      const { item, fromOrd, where } = await this.judge.run(tx, itemId, proposal, actor);
      const by = { requestedBy: actor.id, requestedAt: this.clock.now() };
      const { id: changeId } = await this.changes.add(tx, itemId, proposal, by);
      const subject = { kind: 'change', id: changeId };
      const after = { item: itemId, kind: proposal.kind, act: proposal.act.date };
      await audit.record(tx, { actor, action: 'change.requested', subject, ...where, after });
      const { programmeId, roadMapId } = item;
      await this.outbox.publish(
        tx,
        new ChangeRequested({ changeId, itemId, programmeId, roadMapId, fromOrd }),
      );
      return changeId;
    });
  }
}
