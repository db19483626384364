import { Injectable } from '@nestjs/common';
import type { Action, Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { Territories } from '@modules/territories';
import { ApiTokenRepository } from '../data/api-token.repository';
import { territoryUnknown, tokenExpiry } from '../domain/identity.errors';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 366;
const USUAL_DAYS = 90;

/** What a token is asked for with. */
export interface AskedToken {
  readonly name: string;
  /** Absent: in 90 days. */
  readonly expiresAt?: Date;
  /** All it may do of what its owner may; absent: everything. */
  readonly scope?: readonly Action[];
  /** Code of the only subtree it reaches into; absent: as far as its owner. */
  readonly territory?: string;
}

/** Makes an API token of an account. */
@Injectable()
export class IssueToken {
  constructor(
    private readonly database: Database,
    private readonly tokens: ApiTokenRepository,
    private readonly territories: Territories,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives the token, which is nowhere else.
   * @throws DomainError `TOKEN.EXPIRY_UNFIT` (past, or more than a year ahead), `TERRITORY.NOT_FOUND`
   */
  async run(accountId: string, asked: AskedToken, actor: Actor): Promise<{ id: string; token: string }> {
    const createdAt = this.clock.now();
    const expiresAt = asked.expiresAt ?? new Date(createdAt.getTime() + USUAL_DAYS * DAY_MS);
    const days = (expiresAt.getTime() - createdAt.getTime()) / DAY_MS;
    if (!(days > 0 && days <= LONGEST_DAYS)) throw tokenExpiry();
    return this.database.transaction(async (tx) => {
      const { territory = null, name } = asked;
      const places = territory === null ? undefined : await this.territories.byCode(tx, [territory]);
      const territoryId = territory === null ? null : places?.get(territory)?.id;
      if (territoryId === undefined) throw territoryUnknown(territory ?? '');
      const actions = asked.scope ?? null;
      const made = { accountId, name, actions, territoryId, createdBy: actor.id, createdAt, expiresAt };
      const { id, token } = await this.tokens.make(tx, made);
      await audit.record(tx, {
        actor,
        action: 'token.made',
        subject: { kind: 'api-token', id },
        after: { account: accountId, scope: actions, territory, expiresAt: expiresAt.toISOString() },
      });
      return { id, token };
    });
  }
}
