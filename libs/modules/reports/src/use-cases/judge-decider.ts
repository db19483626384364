import { forbidden, type Actor } from '@core/access';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { Import } from '../data/import.entity';
import { ProposalReader } from '../data/proposal.reader';
import { secondPersonNeeded } from '../domain/reports.errors';
import { reportsPolicy } from '../domain/reports.policy';

/** Refuses whoever may not decide on proposed road maps, and tells what of them is theirs to approve. */
@Injectable()
export class JudgeDecider {
  constructor(
    private readonly programmes: Programmes,
    private readonly proposals: ProposalReader,
  ) {}

  /**
   * Gives the roots of what both sender and decider may change: nobody approves rows that were refused when they looked.
   * @throws DomainError `REQUEST.FORBIDDEN`, `IMPORT.SECOND_PERSON_NEEDED`
   */
  async run(
    tx: Transaction,
    imported: Import,
    actor: Actor,
    decision: 'apply' | 'decline',
  ): Promise<string[] | null> {
    const terms = await this.programmes.byId(tx, imported.programmeId ?? 0);
    const programme = terms?.code ?? null;
    const scope = reportsPolicy.sendingScope(actor, imported.kind, programme);
    const mayDecide = scope === null || scope.length > 0;
    if (!mayDecide || (await this.proposals.reachesBeyond(tx, imported.id, scope)))
      throw forbidden(reportsPolicy.actionOf(imported.kind), { programme });
    const isSeconded = reportsPolicy.isSeconded(actor, imported.receivedBy);
    if (decision === 'apply' && !isSeconded && (await this.proposals.changesApproved(tx, imported)))
      throw secondPersonNeeded();
    return this.proposals.commonRoots(tx, imported.scope, scope);
  }
}
