import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { CredentialRepository } from '../data/credential.repository';
import { SessionRepository } from '../data/session.repository';
import { IdentityNews } from '../identity-news';

/** Takes an account's second factor away and ends its sessions, which rested on it. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly news: IdentityNews,
  ) {}

  async run(accountId: string, actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.credentials.removeSecondFactor(tx, accountId);
      await this.sessions.revokeAll(tx, accountId);
      await audit.record(tx, {
        actor,
        action: 'account.second-factor-off',
        subject: { kind: 'account', id: accountId },
      });
      await this.news.tell(tx);
    });
  }
}
