import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
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

/** Knows callers by the bootstrap token, by an API token and by the session of a browser. */
@Injectable()
export class CallerAuthenticator extends Authenticator {
  constructor(
    private readonly settings: SecuritySettings,
    private readonly identify: IdentifyCaller,
    private readonly memory: CallerMemory,
    private readonly cookie: SessionCookie,
    private readonly clock: Clock,
  ) {
    super();
  }

  async authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    const caller = await this.callerOf(request);
    (request as IdentifiedRequest).credential = caller?.credential;
    return caller?.actor;
  }

  private async callerOf(request: FastifyRequest): Promise<Caller | undefined> {
    const { bootstrapToken } = this.settings;
    const bootstrap = bootstrapToken === undefined ? undefined : new BootstrapSession(bootstrapToken);
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const [, token] = BEARER.exec(authorization) ?? [];
      if (token === undefined) return undefined;
      if (bootstrap?.isToken(token)) return BOOTSTRAP;
      return this.memory.recall(`t:${secretToken.hash(token)}`, () => this.identify.byToken(token));
    }
    const session = this.cookie.read(request);
    if (session === undefined) return undefined;
    if (bootstrap?.holds(session, this.clock.now())) return BOOTSTRAP;
    return this.memory.recall(`s:${secretToken.hash(session)}`, () => this.identify.bySession(session));
  }
}
