import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { SessionRepository } from '../data/session.repository';
import { sessionNotFound } from '../domain/identity.errors';
import { IdentityNews } from '../identity-news';

/** Ends a person's sessions elsewhere: one of them or all. */
@Injectable()
export class RevokeSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly news: IdentityNews,
  ) {}

  /** @param id all when absent. @throws DomainError `SESSION.NOT_FOUND` when the account has no such session */
  async run(accountId: string, actor: Actor, id?: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (id === undefined) await this.sessions.revokeAll(tx, accountId);
      else if (!(await this.sessions.revoke(tx, accountId, id))) throw sessionNotFound(id);
      await audit.record(tx, {
        actor,
        action: 'session.ended',
        subject: { kind: 'account', id: accountId },
      });
      await this.news.tell(tx);
    });
  }
}
