import { Injectable } from '@nestjs/common';
import { Clock } from '@core/kernel';
import { audit } from '@platform/audit';
import type { ClaimedGrant } from '@platform/config';
import type { Sql } from '@platform/database';
import { GrantRepository } from '../data/grant.repository';
import { grantKey } from '../domain/grant-key';
import { IdentityNews } from '../identity-news';
import { ResolveGrants } from './resolve-grants';

/** Whose word it was. */
const PROVIDER = 'oidc';

/** Brings the grants that a provider vouches for up to what it says now; grants given by people are left alone. */
@Injectable()
export class FollowClaims {
  constructor(
    private readonly grants: GrantRepository,
    private readonly resolve: ResolveGrants,
    private readonly news: IdentityNews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND`, `PROGRAMME.NOT_FOUND` for a role map that names what is not there */
  async run(tx: Sql, accountId: string, claimed: readonly ClaimedGrant[]): Promise<void> {
    await this.grants.lock(tx, accountId);
    const standing = (await this.grants.standing(tx, accountId)).filter(({ source }) => source === 'oidc');
    const wanted = new Map(claimed.map((grant) => [grantKey(grant), grant]));
    const kept = new Set(standing.map(grantKey));
    const gone = standing.filter((grant) => !wanted.has(grantKey(grant)));
    const added = [...wanted].filter(([key]) => !kept.has(key)).map(([, grant]) => grant);
    if (gone.length === 0 && added.length === 0) return;
    const by = { actorId: PROVIDER, at: this.clock.now() };
    const ids = gone.map(({ id }) => id);
    await this.grants.revoke(tx, ids, by);
    await this.grants.add(tx, accountId, await this.resolve.run(tx, added), { ...by, source: 'oidc' });
    await audit.record(tx, {
      actor: { id: PROVIDER },
      action: 'grants.changed',
      subject: { kind: 'account', id: accountId },
      after: { grants: claimed.map(({ role, territory, programme }) => ({ role, territory, programme })) },
    });
    await this.news.tell(tx);
  }
}
