import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { audit } from '@platform/audit';
import { Database, type Transaction } from '@platform/database';
import { SessionRepository } from '../data/session.repository';
import { sessionNotFound } from '../domain/identity.errors';
import { IdentityNews } from '../identity-news';

/** Which sessions of a person end. */
type EndedSessions = 'all' | { readonly only: string } | { readonly allBut: string };

/** Ends a person's sessions: one of them, all but one, or all. */
@Injectable()
export class RevokeSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly news: IdentityNews,
  ) {}

  /** @throws DomainError `SESSION.NOT_FOUND` when the account has no such session */
  async run(accountId: string, actor: Actor, which: EndedSessions): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.end(tx, accountId, which);
      await audit.record(tx, {
        actor,
        action: 'session.ended',
        subject: { kind: 'account', id: accountId },
      });
      await this.news.tell(tx);
    });
  }

  private async end(tx: Transaction, accountId: string, which: EndedSessions): Promise<void> {
    if (which === 'all') await this.sessions.revokeAll(tx, accountId);
    else if ('allBut' in which) await this.sessions.revokeOthers(tx, accountId, which.allBut);
    else if (!(await this.sessions.revoke(tx, accountId, which.only))) throw sessionNotFound(which.only);
  }
}
