import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { SignInMethod } from '../data/session.repository';
import type { SignInOrigin } from '../domain/sign-in-origin';
import { ChoosePassword } from './choose-password';
import { DemandPassword } from './demand-password';
import { OpenSession } from './open-session';

/** A change by the person, who has to know the password of before. */
export interface PasswordChange {
  readonly accountId: string;
  readonly current: string;
  readonly next: string;
  /** How the session was opened that asks for it. */
  readonly method: SignInMethod;
  readonly origin: SignInOrigin;
}

/** Changes a person's own password. All sessions end; the one at work gets a successor. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly demandPassword: DemandPassword,
    private readonly choosePassword: ChoosePassword,
    private readonly openSession: OpenSession,
  ) {}

  /** Gives the secret of the new session. @throws DomainError `ACCOUNT.PASSWORD_WRONG`, `ACCOUNT.PASSWORD_WEAK` */
  async run({ accountId, current, next, method, origin }: PasswordChange): Promise<string> {
    await this.demandPassword.run(accountId, current);
    const { token } = await this.database.transaction(async (tx) => {
      await this.choosePassword.run(tx, accountId, next);
      // The second factor was shown already: the session goes on under another secret.
      return this.openSession.within(tx, accountId, method, origin, { passed: true });
    });
    return token;
  }
}
