import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { AttemptRepository } from '../data/attempt.repository';
import { CredentialRepository } from '../data/credential.repository';
import { attemptLimit } from '../domain/attempt-limit';
import { wrongPassword } from '../domain/identity.errors';
import { passwordHash } from '../domain/password-hash';

/** Asks for the password before something that a stolen session must not do. Guesses are counted. */
@Injectable()
export class DemandPassword {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
    private readonly attempts: AttemptRepository,
  ) {}

  /** An account without a password does not pass. @throws DomainError `ACCOUNT.PASSWORD_WRONG`, `SESSION.TOO_MANY_ATTEMPTS` */
  async run(accountId: string, password: string): Promise<void> {
    await this.judge(accountId, await this.credentials.passwordOf(this.database, accountId), password);
  }

  /**
   * The same, but an account without one passes: its owner comes through a provider and has nothing to show here.
   * @throws DomainError `ACCOUNT.PASSWORD_WRONG`, `SESSION.TOO_MANY_ATTEMPTS`
   */
  async whereSet(accountId: string, password: string | undefined): Promise<void> {
    const stored = await this.credentials.passwordOf(this.database, accountId);
    if (stored !== undefined) await this.judge(accountId, stored, password ?? '');
  }

  private async judge(accountId: string, stored: string | undefined, password: string): Promise<void> {
    const limit = attemptLimit.ofPassword(accountId);
    await this.attempts.begin(limit);
    if (!(await passwordHash.fits(stored, password))) throw wrongPassword();
    await this.attempts.forget(limit);
  }
}
