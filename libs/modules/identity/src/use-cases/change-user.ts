import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import type { Language } from '@core/kernel';
import { audit } from '@platform/audit';
import { constraintOf, Database, type Sql } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { LinkRepository } from '../data/link.repository';
import { SessionRepository } from '../data/session.repository';
import { foldEmail } from '../domain/fold-email';
import { emailTaken, userErased, userYourself } from '../domain/identity.errors';
import { IdentityNews } from '../identity-news';

/** What is to be otherwise; absent fields stay. */
export interface UserChange {
  readonly email?: string;
  readonly name?: string;
  readonly language?: Language;
  readonly state?: 'active' | 'disabled';
}

/** Changes who a person is, and whether they may come in. */
@Injectable()
export class ChangeUser {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly links: LinkRepository,
    private readonly news: IdentityNews,
  ) {}

  /** @throws DomainError `USER.EMAIL_TAKEN`, `USER.ERASED`, `USER.YOURSELF` for disabling oneself */
  async run(accountId: string, change: UserChange, actor: Actor): Promise<void> {
    if (change.state === 'disabled' && accountId === actor.id) throw userYourself();
    try {
      await this.database.transaction((tx) => this.within(tx, accountId, change, actor));
    } catch (error) {
      if (constraintOf(error) === 'account_person_email_key') throw emailTaken();
      throw error;
    }
  }

  private async within(
    tx: Sql,
    accountId: string,
    { state, email, ...person }: UserChange,
    actor: Actor,
  ): Promise<void> {
    const account = await this.accounts.find(tx, accountId);
    if (account === undefined) throw userErased(accountId);
    const address: { email?: string; emailKey?: string } =
      email === undefined ? {} : { email: email.trim(), emailKey: foldEmail(email) };
    await this.accounts.change(tx, accountId, { ...person, ...address });
    // A link that was mailed to the address of before may be in somebody else's hands.
    if (address.emailKey !== undefined && address.emailKey !== foldEmail(account.email)) {
      await this.links.withdraw(tx, accountId);
    }
    if (state !== undefined && state !== account.state) {
      await this.accounts.setState(tx, accountId, state);
      if (state === 'disabled') await this.sessions.revokeAll(tx, accountId);
    }
    // Which fields, not what stands in them: that is the person's, and must be erasable.
    const fields = Object.keys({ ...person, ...address }).filter((field) => field !== 'emailKey');
    await audit.record(tx, {
      actor,
      action: 'account.changed',
      subject: { kind: 'account', id: accountId },
      before: { state: account.state },
      after: { state: state ?? account.state, fields },
    });
    await this.news.tell(tx);
  }
}
