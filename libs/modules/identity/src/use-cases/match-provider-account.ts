import { Injectable } from '@nestjs/common';
import { Clock, uuidv7 } from '@core/kernel';
import { audit } from '@platform/audit';
import { OidcSettings, type ClaimedGrant } from '@platform/config';
import type { Sql } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { OidcRepository } from '../data/oidc.repository';
import { foldEmail } from '../domain/fold-email';
import { grantsFromClaims } from '../domain/grants-from-claims';
import { oidcStranger } from '../domain/identity.errors';
import type { ProviderWord } from '../oidc-provider';
import { FollowClaims } from './follow-claims';

/**
 * Finds the account of whom a provider vouches for: by issuer and subject, which never change; by a verified e-mail
 * address only where the settings say so; and makes one for whoever has a role by the role map.
 */
@Injectable()
export class MatchProviderAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly identities: OidcRepository,
    private readonly followClaims: FollowClaims,
    private readonly settings: OidcSettings,
    private readonly clock: Clock,
  ) {}

  /** Gives its id, its grants brought up to the claims. @throws DomainError `OIDC.NO_ACCOUNT` */
  async run(tx: Sql, word: ProviderWord): Promise<string> {
    const { rolesClaim, roleMap } = this.settings;
    const grants = grantsFromClaims(word.claims, rolesClaim, roleMap);
    const known = await this.identities.accountOf(tx, word.issuer, word.subject);
    const accountId = known ?? (await this.byEmail(tx, word)) ?? (await this.make(tx, word, grants));
    if (known === undefined) {
      const { issuer, subject } = word;
      await this.identities.link(tx, { issuer, subject, accountId }, this.clock.now());
    }
    const account = await this.accounts.find(tx, accountId);
    if (account?.state !== 'active') throw oidcStranger();
    await this.followClaims.run(tx, accountId, grants);
    return accountId;
  }

  private async byEmail(tx: Sql, { claims }: ProviderWord): Promise<string | undefined> {
    const { email, email_verified: isVerified } = claims;
    if (!this.settings.matchEmail || typeof email !== 'string' || isVerified !== true) return undefined;
    const account = await this.accounts.byEmail(tx, foldEmail(email));
    return account?.isDemo ? undefined : account?.id;
  }

  private async make(tx: Sql, word: ProviderWord, grants: readonly ClaimedGrant[]): Promise<string> {
    const { email, name } = word.claims;
    if (grants.length === 0 || typeof email !== 'string') throw oidcStranger();
    // An address that is somebody's already must not lead to a second account, nor to theirs without their consent.
    if ((await this.accounts.byEmail(tx, foldEmail(email))) !== undefined) throw oidcStranger();
    const id = uuidv7();
    const person = { id, email, emailKey: foldEmail(email), language: 'kk' as const };
    const shown = typeof name === 'string' && name !== '' ? name : email;
    const by = { actorId: id, at: this.clock.now() };
    await this.accounts.create(tx, { ...person, name: shown }, by);
    const actor = { id, kind: 'user' };
    await audit.record(tx, { actor, action: 'account.created', subject: { kind: 'account', id } });
    return id;
  }
}
