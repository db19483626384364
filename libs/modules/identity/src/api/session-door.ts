import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CountrySettings, SecuritySettings } from '@platform/config';
import { BOOTSTRAP_ACTOR } from '../domain/bootstrap-actor';
import { badCredentials } from '../domain/identity.errors';
import { SessionCookie } from '../session-cookie';
import { IdentifyCaller } from '../use-cases/identify-caller';
import { OpenBootstrapSession } from '../use-cases/open-bootstrap-session';
import type { OpenedSession } from '../use-cases/open-session';
import { presentHalfSession, presentSession, type SessionResponse } from './session.response';

/** Hands a session over to the browser: the secret in the cookie, who it is in the answer. */
@Injectable()
export class SessionDoor {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly identify: IdentifyCaller,
    private readonly bootstrap: OpenBootstrapSession,
    private readonly settings: SecuritySettings,
    private readonly country: CountrySettings,
  ) {}

  async admit({ token, awaitsSecondFactor }: OpenedSession, reply: FastifyReply): Promise<SessionResponse> {
    this.cookie.set(reply, token, this.settings.sessionHours * 3_600);
    if (awaitsSecondFactor) return presentHalfSession(this.country);
    const caller = await this.identify.bySession(token);
    if (caller === undefined) throw badCredentials();
    return presentSession(caller.actor, this.country, caller.credential);
  }

  /** @throws DomainError `SESSION.BAD_CREDENTIALS` for anything but the bootstrap token */
  async admitBootstrap(token: string, reply: FastifyReply): Promise<SessionResponse> {
    this.cookie.set(reply, await this.bootstrap.run(token), this.settings.sessionHours * 3_600);
    return presentSession(BOOTSTRAP_ACTOR, this.country);
  }
}
