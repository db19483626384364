import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { Clock, DomainError } from '@core/kernel';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { DelegationRepository, type DelegationRow } from '../data/delegation.repository';
import { delegationNotFound } from '../domain/identity.errors';
import { IdentityNews } from '../identity-news';
import { AccountControl } from './account-control';

/** Ends a delegation: the one who lent takes back, the one who stood in gives up, an administrator of the lender steps in. */
@Injectable()
export class RevokeDelegation {
  constructor(
    private readonly database: Database,
    private readonly delegations: DelegationRepository,
    private readonly control: AccountControl,
    private readonly news: IdentityNews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `DELEGATION.NOT_FOUND` also for somebody else's */
  async run(id: string, actor: Actor): Promise<void> {
    const found = await this.delegations.find(this.database, id);
    if (found === undefined || found.revokedAt !== null || !(await this.mayEnd(found, actor))) {
      throw delegationNotFound(id);
    }
    await this.database.transaction(async (tx) => {
      await this.delegations.revoke(tx, id, { actorId: actor.id, at: this.clock.now() });
      await audit.record(tx, { actor, action: 'delegation.revoked', subject: { kind: 'delegation', id } });
      await this.news.tell(tx);
    });
  }

  private async mayEnd({ from, to }: DelegationRow, actor: Actor): Promise<boolean> {
    if (actor.id === from || actor.id === to) return true;
    return this.control.demand(actor, from).then(
      () => true,
      (error: unknown) => {
        if (error instanceof DomainError) return false;
        throw error;
      },
    );
  }
}
