import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@core/access';
import { Clock, type IsoDay } from '@core/kernel';
import { audit } from '@platform/audit';
import { CountrySettings, SecuritySettings } from '@platform/config';
import { Database } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { DelegationRepository } from '../data/delegation.repository';
import { GrantRepository } from '../data/grant.repository';
import type { SignInMethod } from '../data/session.repository';
import { foldEmail } from '../domain/fold-email';
import { needsSecondFactor } from '../domain/grants-of-caller';
import { delegationUnfit, userNotFound } from '../domain/identity.errors';
import { IdentityNews } from '../identity-news';

/** Who is to stand in, for what, and when. */
export interface AskedDelegation {
  /** Id of an account, or its e-mail address. */
  readonly to: string;
  /** Ids of grants; absent: all, also those that are given later. */
  readonly grants?: readonly string[];
  readonly validFrom: IsoDay;
  /** The last day. */
  readonly validTo: IsoDay;
}

/** Whose grants are lent, and how they signed in to lend them. */
export interface Lender {
  readonly actor: Actor;
  readonly credential: { readonly method: SignInMethod };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Lets somebody stand in: they act with the grants of the one who asks, in that span. What was lent cannot be lent on. */
@Injectable()
export class DelegateGrants {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly delegations: DelegationRepository,
    private readonly grants: GrantRepository,
    private readonly news: IdentityNews,
    private readonly country: CountrySettings,
    private readonly security: SecuritySettings,
    private readonly clock: Clock,
  ) {}

  /** Gives its id. @throws DomainError `USER.NOT_FOUND`, `DELEGATION.UNFIT` with what does not fit */
  async run(
    { to, grants, validFrom, validTo }: AskedDelegation,
    { actor, credential }: Lender,
  ): Promise<string> {
    const at = this.clock.now();
    if (validTo < validFrom || validTo < this.country.dayAt(at)) throw delegationUnfit('span');
    return this.database.transaction(async (tx) => {
      // First, so that only who has something to lend can ask by it whether there is an account.
      const own = await this.grants.standing(tx, actor.id);
      const lent = grants === undefined ? own : own.filter(({ id }) => grants.includes(id));
      if (lent.length === 0 || lent.length < new Set(grants).size) throw delegationUnfit('grants');
      if (lent.some(({ role }) => this.holdsBack(role, credential.method))) {
        throw delegationUnfit('second_factor');
      }
      const taker = await (UUID.test(to)
        ? this.accounts.find(tx, to)
        : this.accounts.byEmail(tx, foldEmail(to)));
      if (taker?.state !== 'active') throw userNotFound(to);
      if (taker.id === actor.id) throw delegationUnfit('yourself');
      const delegation = { from: actor.id, to: taker.id, grants: grants ?? null, validFrom, validTo };
      const id = await this.delegations.add(tx, delegation, at);
      await audit.record(tx, {
        actor,
        action: 'delegation.made',
        subject: { kind: 'delegation', id },
        after: delegation,
      });
      await this.news.tell(tx);
      return id;
    });
  }

  /** Whoever stands in would act with what the lender themselves may not use yet. */
  private holdsBack(role: Role, method: SignInMethod): boolean {
    return method === 'password' && needsSecondFactor(this.security.secondFactor, role);
  }
}
