import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { SecuritySettings } from '@platform/config';
import { Authenticator, SESSION_COOKIE } from '@platform/http';
import { BOOTSTRAP_ACTOR } from './domain/bootstrap-actor';
import { BootstrapSession } from './domain/bootstrap-session';

const BEARER = /^Bearer (\S{1,512})$/i;

/** Knows one caller: whoever has the bootstrap token, as a bearer token or by the session it signed in to. */
@Injectable()
export class BootstrapAuthenticator extends Authenticator {
  constructor(
    private readonly settings: SecuritySettings,
    private readonly clock: Clock,
  ) {
    super();
  }

  async authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    if (this.settings.bootstrapToken === undefined) return undefined;
    const bootstrap = new BootstrapSession(this.settings.bootstrapToken);
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const [, given] = BEARER.exec(authorization) ?? [];
      return given !== undefined && bootstrap.isToken(given) ? BOOTSTRAP_ACTOR : undefined;
    }
    const session = request.cookies[SESSION_COOKIE];
    return session !== undefined && bootstrap.holds(session, this.clock.now()) ? BOOTSTRAP_ACTOR : undefined;
  }
}
