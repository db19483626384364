import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '@core/access';
import { Clock, DomainError } from '@core/kernel';
import { HttpSettings, SecuritySettings } from '@platform/config';
import { CurrentActor, Public, SESSION_COOKIE } from '@platform/http';
import { BOOTSTRAP_ACTOR } from '../domain/bootstrap-actor';
import { BootstrapSession, SESSION_SECONDS } from '../domain/bootstrap-session';
import { SessionRequest } from './session.request';
import { presentSession, SessionResponse } from './session.response';

/** Signing in and out of the web page. */
@Controller('session')
@Public()
export class SessionController {
  constructor(
    private readonly security: SecuritySettings,
    private readonly http: HttpSettings,
    private readonly clock: Clock,
  ) {}

  /** Signs in; the session comes as a cookie that scripts cannot read. */
  @Post()
  @HttpCode(200)
  signIn(
    @Body() { token }: SessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SessionResponse {
    const { bootstrapToken } = this.security;
    const bootstrap = bootstrapToken === undefined ? undefined : new BootstrapSession(bootstrapToken);
    if (!bootstrap?.isToken(token)) throw new DomainError('SESSION.BAD_CREDENTIALS', 'unauthenticated');
    const session = bootstrap.issue(this.clock.now());
    void reply.setCookie(SESSION_COOKIE, session, { ...this.cookie, maxAge: SESSION_SECONDS });
    return presentSession(BOOTSTRAP_ACTOR);
  }

  /** Who am I. */
  @Get()
  who(@CurrentActor() actor: Actor | undefined): SessionResponse {
    if (actor === undefined) throw new DomainError('REQUEST.UNAUTHENTICATED', 'unauthenticated');
    return presentSession(actor);
  }

  @Delete()
  @HttpCode(204)
  signOut(@Res({ passthrough: true }) reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.cookie);
  }

  private get cookie() {
    return { path: '/', httpOnly: true, sameSite: 'strict' as const, secure: this.http.secure };
  }
}
