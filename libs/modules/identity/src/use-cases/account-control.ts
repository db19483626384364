import { Injectable } from '@nestjs/common';
import { can, forbidden, scopeOf, type Actor } from '@core/access';
import { Clock, type TerritoryPath } from '@core/kernel';
import { CountrySettings } from '@platform/config';
import { Database, type Sql } from '@platform/database';
import { Territories } from '@modules/territories';
import { GrantRepository } from '../data/grant.repository';
import { UserReader, type UserRow } from '../data/user.reader';
import { userNotFound } from '../domain/identity.errors';

/** A grant, as far as the right to hand it out goes. */
interface PlacedGrant {
  readonly territory: string;
  readonly programme: string | null;
}

/** Whether an actor may look after a person. */
@Injectable()
export class AccountControl {
  constructor(
    private readonly database: Database,
    private readonly users: UserReader,
    private readonly grants: GrantRepository,
    private readonly territories: Territories,
    private readonly country: CountrySettings,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `USER.NOT_FOUND` when the actor may not see the person */
  async see(actor: Actor, accountId: string): Promise<UserRow> {
    const user = await this.users.find(accountId, scopeOf(actor, 'user.read'));
    if (user === undefined) throw userNotFound(accountId);
    return user;
  }

  /**
   * Asks for command of a whole account: whoever can let somebody in, or make their tokens, has all that the person has,
   * so all of it must lie inside the actor's own grants.
   * @throws DomainError `USER.NOT_FOUND`, `REQUEST.FORBIDDEN` with a place that is beyond them
   */
  async demand(actor: Actor, accountId: string): Promise<UserRow> {
    const user = await this.see(actor, accountId);
    const today = this.country.dayAt(this.clock.now());
    const reachable = await this.grants.reachable(this.database, accountId, today);
    await this.demandEach(this.database, actor, reachable);
    return user;
  }

  /** Asks for the right to hand out each of these. @throws DomainError `REQUEST.FORBIDDEN` */
  async demandEach(sql: Sql, actor: Actor, grants: readonly PlacedGrant[]): Promise<void> {
    const paths = await this.pathsOf(sql, grants);
    for (const { territory, programme } of grants) {
      const path = paths.get(territory) ?? [];
      if (!can(actor, 'user.manage', { territory: path, programme })) {
        throw forbidden('user.manage', { territory: path, programme });
      }
    }
  }

  /** Those of the grants that the actor may hand out and take back. */
  async within<G extends PlacedGrant>(sql: Sql, actor: Actor, grants: readonly G[]): Promise<G[]> {
    const paths = await this.pathsOf(sql, grants);
    return grants.filter(({ territory, programme }) =>
      can(actor, 'user.manage', { territory: paths.get(territory) ?? [], programme }),
    );
  }

  private async pathsOf(sql: Sql, grants: readonly PlacedGrant[]): Promise<Map<string, TerritoryPath>> {
    const codes = [...new Set(grants.map(({ territory }) => territory))];
    const places = await this.territories.byCode(sql, codes);
    return new Map([...places].map(([code, { path }]) => [code, path]));
  }
}
