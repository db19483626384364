import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { AttemptRepository } from '../data/attempt.repository';
import { SessionRepository } from '../data/session.repository';
import { attemptLimit } from '../domain/attempt-limit';
import { badCode, badCredentials } from '../domain/identity.errors';
import type { SignInOrigin } from '../domain/sign-in-origin';
import { CheckCode } from './check-code';
import { OpenSession, type OpenedSession } from './open-session';

/** Turns a session that waits for the second factor into one that is open: by a code of the app, or a recovery code. */
@Injectable()
export class PassSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly attempts: AttemptRepository,
    private readonly checkCode: CheckCode,
    private readonly openSession: OpenSession,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `SESSION.BAD_CREDENTIALS` (no such session), `SESSION.BAD_CODE`, `SESSION.TOO_MANY_ATTEMPTS` */
  async run(session: string, code: string, origin: SignInOrigin): Promise<OpenedSession> {
    const at = this.clock.now();
    const waiting = await this.sessions.findWaiting(this.database, session, at);
    if (waiting === undefined) throw badCredentials();
    const { id, accountId } = waiting;
    await this.attempts.begin(attemptLimit.ofCode(accountId));
    if (!(await this.checkCode.run(this.database, accountId, code, at))) {
      const subject = { kind: 'account', id: accountId };
      await audit.record(this.database, {
        actor: null,
        action: 'session.second-factor',
        subject,
        outcome: 'refused',
      });
      throw badCode();
    }
    await this.attempts.forget(attemptLimit.ofCode(accountId));
    return this.database.transaction(async (tx) => {
      if (!(await this.sessions.takeWaiting(tx, id))) throw badCredentials();
      return this.openSession.within(tx, accountId, 'password_and_code', origin);
    });
  }
}
