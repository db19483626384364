import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@core/access';
import { SecuritySettings } from '@platform/config';
import { Authenticator } from '@platform/http';
import { CallerMemory, type Caller } from './caller-memory';
import { BOOTSTRAP_ACTOR } from './domain/bootstrap-actor';
import { BootstrapSession } from './domain/bootstrap-session';
import type { IdentifiedRequest } from './domain/caller-credential';
import { secretToken } from './domain/secret-token';
import { SessionCookie } from './session-cookie';
import { IdentifyCaller } from './use-cases/identify-caller';

const BEARER = /^Bearer (\S{1,512})$/i;
const BOOTSTRAP: Caller = { actor: BOOTSTRAP_ACTOR, credential: { kind: 'bootstrap' } };

interface Claim {
  /** A hash of the secret; none for what is told without looking anything up. */
  readonly key?: string;
  readonly find: () => Promise<Caller | undefined>;
}

/** Knows callers by the bootstrap token, by an API token and by the session of a browser. */
@Injectable()
export class CallerAuthenticator extends Authenticator {
  constructor(
    private readonly settings: SecuritySettings,
    private readonly identify: IdentifyCaller,
    private readonly memory: CallerMemory,
    private readonly cookie: SessionCookie,
  ) {
    super();
  }

  async authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    const caller = await this.callerOf(this.claimOf(request));
    (request as IdentifiedRequest).credential = caller?.credential;
    return caller?.actor;
  }

  isKnown(request: FastifyRequest): boolean {
    const claim = this.claimOf(request);
    return claim !== undefined && (claim.key === undefined || this.memory.isProven(claim.key));
  }

  private async callerOf(claim: Claim | undefined): Promise<Caller | undefined> {
    if (claim?.key === undefined) return claim?.find();
    return this.memory.recall(claim.key, claim.find);
  }

  /** What a request says it is of, before anybody has looked it up. */
  private claimOf(request: FastifyRequest): Claim | undefined {
    const { bootstrapToken } = this.settings;
    const bootstrap = bootstrapToken === undefined ? undefined : new BootstrapSession(bootstrapToken);
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const [, token] = BEARER.exec(authorization) ?? [];
      if (token === undefined) return undefined;
      if (bootstrap?.isToken(token)) return { find: () => Promise.resolve(BOOTSTRAP) };
      return { key: `t:${secretToken.hash(token)}`, find: () => this.identify.byToken(token) };
    }
    const session = this.cookie.read(request);
    if (session === undefined) return undefined;
    const key = `s:${secretToken.hash(session)}`;
    if (bootstrap?.isIssued(session)) return { key, find: () => this.identify.byBootstrapSession(session) };
    return { key, find: () => this.identify.bySession(session) };
  }
}
