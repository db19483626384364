import type { Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { refuseUnfitChange } from '../domain/change.policy';
import type { ChangeProposal } from '../domain/change-proposal';
import { OpenChangeCase, type ChangeCase } from './open-change-case';

/** Judges a change that somebody asks for, or only thinks of: by the same rules, without recording it. */
@Injectable()
export class JudgeChange {
  constructor(private readonly cases: OpenChangeCase) {}

  /** @throws DomainError `ITEM.NOT_FOUND`, `REQUEST.FORBIDDEN`, or the rule that is broken */
  async run(tx: Transaction, itemId: number, proposal: ChangeProposal, actor: Actor): Promise<ChangeCase> {
    const opened = await this.cases.run(tx, itemId, proposal, { actor, action: 'change.request' });
    refuseUnfitChange(proposal, opened.facts);
    return opened;
  }
}
