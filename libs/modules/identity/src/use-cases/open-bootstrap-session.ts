import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { SecuritySettings } from '@platform/config';
import { Database } from '@platform/database';
import { BootstrapSessionRepository } from '../data/bootstrap-session.repository';
import { BOOTSTRAP_ACTOR } from '../domain/bootstrap-actor';
import { BootstrapSession } from '../domain/bootstrap-session';
import { badCredentials } from '../domain/identity.errors';

/** Opens a session for whoever knows the bootstrap token. */
@Injectable()
export class OpenBootstrapSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: BootstrapSessionRepository,
    private readonly settings: SecuritySettings,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the secret, for the cookie
   * @throws DomainError `SESSION.BAD_CREDENTIALS` for anything but the token
   */
  async run(token: string): Promise<string> {
    const { bootstrapToken } = this.settings;
    const bootstrap = bootstrapToken === undefined ? undefined : new BootstrapSession(bootstrapToken);
    if (bootstrap?.isToken(token) !== true) throw badCredentials();
    const session = bootstrap.issue();
    await this.database.transaction(async (tx) => {
      await this.sessions.open(tx, session, this.clock.now());
      await audit.record(tx, {
        actor: BOOTSTRAP_ACTOR,
        action: 'session.opened',
        subject: { kind: 'account', id: BOOTSTRAP_ACTOR.id },
        after: { method: 'bootstrap' },
      });
    });
    return session;
  }
}
