import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { ApiTokenRepository } from '../data/api-token.repository';
import { tokenNotFound } from '../domain/identity.errors';
import { IdentityNews } from '../identity-news';

/** Takes an API token back; from the next moment on it opens nothing. */
@Injectable()
export class RevokeToken {
  constructor(
    private readonly database: Database,
    private readonly tokens: ApiTokenRepository,
    private readonly news: IdentityNews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `TOKEN.NOT_FOUND` */
  async run(accountId: string, id: string, actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      const by = { actorId: actor.id, at: this.clock.now() };
      if (!(await this.tokens.revoke(tx, accountId, id, by))) throw tokenNotFound(id);
      await audit.record(tx, { actor, action: 'token.revoked', subject: { kind: 'api-token', id } });
      await this.news.tell(tx);
    });
  }
}
