import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { AttemptRepository } from '../data/attempt.repository';
import { LinkRepository } from '../data/link.repository';
import { attemptLimit } from '../domain/attempt-limit';
import { foldEmail } from '../domain/fold-email';
import { linkNotValid } from '../domain/identity.errors';
import { ChoosePassword } from './choose-password';

/** Chooses a password by a link. A password that is not taken leaves the link as it is. */
@Injectable()
export class UseLink {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly links: LinkRepository,
    private readonly attempts: AttemptRepository,
    private readonly choosePassword: ChoosePassword,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ACCOUNT.LINK_NOT_VALID`, `ACCOUNT.PASSWORD_WEAK` */
  async run(token: string, password: string): Promise<void> {
    const accountId = await this.links.find(this.database, token, this.clock.now());
    if (accountId === undefined) throw linkNotValid();
    const person = await this.database.transaction(async (tx) => {
      if (!(await this.links.use(tx, token))) throw linkNotValid();
      await this.choosePassword.run(tx, accountId, password);
      return this.accounts.find(tx, accountId);
    });
    // Whoever guessed at the old password does not keep its owner waiting with the new one.
    await this.attempts.forget(attemptLimit.ofPassword(accountId));
    if (person !== undefined) await this.attempts.forget(attemptLimit.ofAccount(foldEmail(person.email)));
  }
}
