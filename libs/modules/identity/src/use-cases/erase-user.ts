import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { GrantRepository } from '../data/grant.repository';
import { userErased, userYourself } from '../domain/identity.errors';
import { IdentityNews } from '../identity-news';

/** Erases a person: name, address, credentials, sessions and tokens go; what they did stays under the account's id. */
@Injectable()
export class EraseUser {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly grants: GrantRepository,
    private readonly news: IdentityNews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `USER.ERASED` (already), `USER.YOURSELF` */
  async run(accountId: string, actor: Actor): Promise<void> {
    if (accountId === actor.id) throw userYourself();
    await this.database.transaction(async (tx) => {
      if ((await this.accounts.find(tx, accountId)) === undefined) throw userErased(accountId);
      const standing = await this.grants.standing(tx, accountId);
      await this.grants.revoke(
        tx,
        standing.map(({ id }) => id),
        { actorId: actor.id, at: this.clock.now() },
      );
      await this.accounts.erasePerson(tx, accountId);
      await audit.record(tx, {
        actor,
        action: 'account.erased',
        subject: { kind: 'account', id: accountId },
      });
      await this.news.tell(tx);
    });
  }
}
