import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database, type Sql } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { CredentialRepository } from '../data/credential.repository';
import { SessionRepository, type SignInMethod } from '../data/session.repository';
import type { SignInOrigin } from '../domain/sign-in-origin';

/** A session that was opened, and whether it opens anything yet. */
export interface OpenedSession {
  /** For the cookie. */
  readonly token: string;
  readonly awaitsSecondFactor: boolean;
}

/** Opens a new session for somebody who proved who they are: a session of before is never promoted. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** After a password it waits for the second factor, where the person has one. */
  async run(accountId: string, method: SignInMethod, origin: SignInOrigin): Promise<OpenedSession> {
    return this.database.transaction((tx) => this.within(tx, accountId, method, origin));
  }

  /** The same inside a transaction. `passed`: in a session that goes on nothing is asked again. */
  async within(
    sql: Sql,
    accountId: string,
    method: SignInMethod,
    origin: SignInOrigin,
    { passed = method !== 'password' } = {},
  ): Promise<OpenedSession> {
    const at = this.clock.now();
    const factor = passed ? undefined : await this.credentials.totpOf(sql, accountId);
    const awaitsSecondFactor = factor !== undefined && factor.confirmedAt !== null;
    const token = await this.sessions.open(sql, { accountId, method, awaitsSecondFactor, origin, at });
    if (!awaitsSecondFactor) {
      await this.accounts.markSignedIn(sql, accountId, at);
      await audit.record(sql, {
        actor: { id: accountId, kind: 'user' },
        action: 'session.opened',
        subject: { kind: 'account', id: accountId },
        after: { method },
      });
    }
    return { token, awaitsSecondFactor };
  }
}
