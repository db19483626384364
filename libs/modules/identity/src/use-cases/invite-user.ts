import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { CredentialRepository } from '../data/credential.repository';
import { userErased } from '../domain/identity.errors';
import { MakeLink, type PasswordLink } from './make-link';

/** Sends a person the link by which they choose a password: the first one or, where it was lost, a new one. */
@Injectable()
export class InviteUser {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialRepository,
    private readonly makeLink: MakeLink,
  ) {}

  /** Gives the link where it could not be mailed; null when it is on its way. @throws DomainError `USER.ERASED` */
  async run(accountId: string, actor: Actor, options: { mail?: boolean } = {}): Promise<PasswordLink | null> {
    const account = await this.accounts.find(this.database, accountId);
    if (account === undefined) throw userErased(accountId);
    const isFirst = (await this.credentials.passwordOf(this.database, accountId)) === undefined;
    const link = await this.database.transaction(async (tx) => {
      await audit.record(tx, {
        actor,
        action: 'account.link-made',
        subject: { kind: 'account', id: accountId },
      });
      return this.makeLink.run(tx, account, isFirst ? 'invitation' : 'reset', actor.id);
    });
    const mailed = options.mail !== false && (await this.makeLink.mail(account, link));
    return mailed ? null : link;
  }
}
