import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { AttemptRepository } from '../data/attempt.repository';
import { CredentialRepository } from '../data/credential.repository';
import { SignInReader } from '../data/sign-in.reader';
import { attemptLimit } from '../domain/attempt-limit';
import { foldEmail } from '../domain/fold-email';
import { badCredentials } from '../domain/identity.errors';
import { passwordHash } from '../domain/password-hash';
import type { SignInOrigin } from '../domain/sign-in-origin';
import { OpenSession, type OpenedSession } from './open-session';

/** Signs a person in by e-mail address and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignInReader,
    private readonly credentials: CredentialRepository,
    private readonly attempts: AttemptRepository,
    private readonly openSession: OpenSession,
  ) {}

  /**
   * The same work and the same answer whether the address is unknown, the password wrong or the account disabled.
   * @throws DomainError `SESSION.BAD_CREDENTIALS`, `SESSION.TOO_MANY_ATTEMPTS`
   */
  async run(email: string, password: string, origin: SignInOrigin): Promise<OpenedSession> {
    const emailKey = foldEmail(email);
    const fromAddress = attemptLimit.ofAddress(origin.address);
    const ofAccount = attemptLimit.ofAccount(emailKey);
    await this.attempts.begin(fromAddress);
    await this.attempts.begin(ofAccount);
    const account = await this.signIns.byEmail(emailKey);
    const stored = account?.hash ?? undefined;
    const right = await passwordHash.fits(stored, password);
    if (!right || stored === undefined || !account?.mayEnter) {
      await this.tellRefusal(account?.accountId);
      throw badCredentials();
    }
    await this.attempts.forget(ofAccount);
    await this.attempts.forgive(fromAddress);
    if (passwordHash.isOutdated(stored)) {
      const hash = await passwordHash.make(password);
      await this.credentials.rehash(this.database, account.accountId, stored, hash);
    }
    return this.openSession.run(account.accountId, 'password', origin);
  }

  private async tellRefusal(accountId = 'unknown'): Promise<void> {
    const subject = { kind: 'account', id: accountId };
    await audit.record(this.database, { actor: null, action: 'session.opened', subject, outcome: 'refused' });
  }
}
