import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { SessionRepository } from '../data/session.repository';
import { IdentityNews } from '../identity-news';

/** Ends the session of a secret, if it is one. */
@Injectable()
export class EndSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly news: IdentityNews,
  ) {}

  async run(secret: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const accountId = await this.sessions.end(tx, secret);
      if (accountId === undefined) return;
      await audit.record(tx, {
        actor: { id: accountId, kind: 'user' },
        action: 'session.ended',
        subject: { kind: 'account', id: accountId },
      });
      await this.news.tell(tx);
    });
  }
}
