import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { CountrySettings, SecuritySettings } from '@platform/config';
import { Database } from '@platform/database';
import type { Caller } from '../caller-memory';
import { ActorReader, type CallerRow, type GrantInForce } from '../data/actor.reader';
import { BootstrapSessionRepository } from '../data/bootstrap-session.repository';
import { ApiTokenRepository } from '../data/api-token.repository';
import { SessionRepository } from '../data/session.repository';
import { BOOTSTRAP_ACTOR } from '../domain/bootstrap-actor';
import { grantsOfCaller, rolesHeldBack, type CredentialWorth } from '../domain/grants-of-caller';

/** Use is written down once a minute at most: it is for people to look at. */
const NOTED_EVERY_MS = 60_000;

/** From a secret to an actor with the grants of the day. */
@Injectable()
export class IdentifyCaller {
  constructor(
    private readonly database: Database,
    private readonly actors: ActorReader,
    private readonly sessions: SessionRepository,
    private readonly tokens: ApiTokenRepository,
    private readonly bootstrapSessions: BootstrapSessionRepository,
    private readonly settings: SecuritySettings,
    private readonly country: CountrySettings,
    private readonly clock: Clock,
  ) {}

  async bySession(secret: string): Promise<Caller | undefined> {
    const at = this.clock.now();
    const caller = await this.actors.bySession(secret, at, this.sessions.idleSince(at));
    if (caller === undefined) return undefined;
    const today = this.country.dayAt(at);
    const grants = await this.actors.grantsOn(caller.accountId, today);
    if (isOld(caller, at)) await this.sessions.touch(this.database, caller.id, at);
    const { id, method } = caller;
    // Whoever signs in through a provider shows there what the provider asks for.
    const worth = this.worth(method !== 'password');
    const associates = await this.actors.associatesOf(caller.accountId, today);
    return {
      actor: this.actorOf(caller, grants, worth, associates),
      credential: { kind: 'session', id, method, heldBack: rolesHeldBack(grants, worth) },
    };
  }

  /** @param secret issued for the bootstrap token of today */
  async byBootstrapSession(secret: string): Promise<Caller | undefined> {
    const holds = await this.bootstrapSessions.use(this.database, secret, this.clock.now());
    return holds ? { actor: BOOTSTRAP_ACTOR, credential: { kind: 'bootstrap' } } : undefined;
  }

  async byToken(secret: string): Promise<Caller | undefined> {
    const at = this.clock.now();
    const caller = await this.actors.byToken(secret, at);
    if (caller === undefined) return undefined;
    const today = this.country.dayAt(at);
    const grants = await this.actors.grantsWithin(caller.accountId, today, caller.territoryId);
    if (isOld(caller, at)) await this.tokens.touch(this.database, caller.id, at);
    const worth = this.worth(caller.hasSecondFactor, caller.actions);
    // Whoever made the token for somebody else has seen it, and could act with it.
    const makers = caller.createdBy === null ? [] : [caller.createdBy];
    const associates = [...(await this.actors.associatesOf(caller.accountId, today)), ...makers];
    return {
      actor: this.actorOf(caller, grants, worth, associates),
      credential: { kind: 'token', id: caller.id, heldBack: rolesHeldBack(grants, worth) },
    };
  }

  private worth(shown: boolean, actions: CredentialWorth['actions'] = null): CredentialWorth {
    return { demanded: this.settings.secondFactor, shown, actions };
  }

  private actorOf(
    { accountId, name }: CallerRow,
    inForce: readonly GrantInForce[],
    worth: CredentialWorth,
    associates: readonly string[],
  ): Actor {
    const grants = grantsOfCaller(inForce, worth);
    const lenders = [...new Set(grants.flatMap(({ onBehalfOf }) => onBehalfOf ?? []))];
    return {
      id: accountId,
      name,
      kind: 'user',
      grants,
      onBehalfOf: lenders.length === 0 ? null : lenders.join(' '),
      associates: associates.filter((id) => id !== accountId),
    };
  }
}

function isOld({ usedAt }: CallerRow, at: Date): boolean {
  return usedAt === null || at.getTime() - usedAt.getTime() > NOTED_EVERY_MS;
}
