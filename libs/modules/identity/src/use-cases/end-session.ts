import { Injectable } from '@nestjs/common';
import { audit, type Doer } from '@platform/audit';
import { Database, type Transaction } from '@platform/database';
import { BootstrapSessionRepository } from '../data/bootstrap-session.repository';
import { SessionRepository } from '../data/session.repository';
import { BOOTSTRAP_ACTOR } from '../domain/bootstrap-actor';
import { IdentityNews } from '../identity-news';

/** Ends the session of a secret, if it is one. */
@Injectable()
export class EndSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly bootstrapSessions: BootstrapSessionRepository,
    private readonly news: IdentityNews,
  ) {}

  async run(secret: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const actor = await this.ended(tx, secret);
      if (actor === undefined) return;
      const subject = { kind: 'account', id: actor.id };
      await audit.record(tx, { actor, action: 'session.ended', subject });
      await this.news.tell(tx);
    });
  }

  /** Whose it was. */
  private async ended(tx: Transaction, secret: string): Promise<Doer | undefined> {
    const accountId = await this.sessions.end(tx, secret);
    if (accountId !== undefined) return { id: accountId, kind: 'user' };
    return (await this.bootstrapSessions.end(tx, secret)) ? BOOTSTRAP_ACTOR : undefined;
  }
}
