import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { audit } from '@platform/audit';
import type { Sql } from '@platform/database';
import { GrantRepository, type StoredGrant } from '../data/grant.repository';
import { grantKey, type AskedGrant } from '../domain/grant-key';
import { IdentityNews } from '../identity-news';
import { AccountControl } from './account-control';
import { ResolveGrants } from './resolve-grants';

/**
 * Gives a person exactly these grants, as far as the actor's own reach: grants elsewhere, which the actor does not see,
 * stay, and so do those a provider vouches for. What is as before is left alone.
 */
@Injectable()
export class ReplaceGrants {
  constructor(
    private readonly grants: GrantRepository,
    private readonly resolve: ResolveGrants,
    private readonly control: AccountControl,
    private readonly news: IdentityNews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `REQUEST.FORBIDDEN` for a grant beyond the actor's own, and what `ResolveGrants` throws */
  async run(tx: Sql, accountId: string, asked: readonly AskedGrant[], actor: Actor): Promise<void> {
    const wanted = new Map(asked.map((grant) => [grantKey(grant), grant]));
    const placed = [...wanted.values()].map((grant) => ({ ...grant, programme: grant.programme ?? null }));
    const resolved = await this.resolve.run(tx, placed);
    await this.control.demandEach(tx, actor, placed);
    await this.grants.lock(tx, accountId);
    const standing = await this.grants.standing(tx, accountId);
    const own = standing.filter(({ source }) => source === 'people');
    const before = await this.control.within(tx, actor, own);
    const kept = new Set(before.map(grantKey));
    const gone = before.filter((grant) => !wanted.has(grantKey(grant)));
    const added = resolved.filter((_grant, index) => !kept.has(grantKey(placed[index])));
    if (gone.length === 0 && added.length === 0) return;
    const by = { actorId: actor.id, at: this.clock.now() };
    await this.grants.revoke(
      tx,
      gone.map(({ id }) => id),
      by,
    );
    await this.grants.add(tx, accountId, added, { ...by, source: 'people' });
    await audit.record(tx, {
      actor,
      action: 'grants.changed',
      subject: { kind: 'account', id: accountId },
      before: { grants: before.map(told) },
      after: { grants: placed.map(told) },
    });
    await this.news.tell(tx);
  }
}

function told({ role, territory, programme, validFrom, validTo }: AskedGrant | StoredGrant) {
  return {
    role,
    territory,
    programme: programme ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  };
}
