import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@core/access';
import { CountrySettings, SecuritySettings } from '@platform/config';
import { CurrentActor, Public, SignedIn } from '@platform/http';
import type { IdentifiedRequest } from '../domain/caller-credential';
import { badCredentials, unauthenticated } from '../domain/identity.errors';
import { SessionCookie } from '../session-cookie';
import { EndSession } from '../use-cases/end-session';
import { ExplainRefusal } from '../use-cases/explain-refusal';
import { PassSecondFactor } from '../use-cases/pass-second-factor';
import { SignIn } from '../use-cases/sign-in';
import { originOf } from './origin-of';
import { PermissionRequest } from './permission.request';
import { PermissionResponse, presentPermission } from './permission.response';
import { SecondFactorRequest } from './second-factor.request';
import { SessionDoor } from './session-door';
import { SessionRequest } from './session.request';
import { presentSession, SessionResponse } from './session.response';

/** Signing in and out of the web page. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly door: SessionDoor,
    private readonly cookie: SessionCookie,
    private readonly settings: SecuritySettings,
    private readonly country: CountrySettings,
    private readonly byPassword: SignIn,
    private readonly secondFactor: PassSecondFactor,
    private readonly endSession: EndSession,
    private readonly explain: ExplainRefusal,
  ) {}

  /** Signs in; the session comes as a cookie that scripts cannot read. It may still ask for a second factor. */
  @Post()
  @HttpCode(200)
  @Public()
  async signIn(
    @Body() { token, email, password }: SessionRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    if (token !== undefined) {
      const opened = await this.door.admitBootstrap(token, reply);
      await this.forgetEarlier(request);
      return opened;
    }
    const origin = originOf(request, this.settings.trustedProxies);
    const opened = await this.byPassword.run(email ?? '', password ?? '', origin);
    await this.forgetEarlier(request);
    return this.door.admit(opened, reply);
  }

  /** The second step of signing in: a code of the authenticator app, or a recovery code. */
  @Post('second-factor')
  @HttpCode(200)
  @Public()
  async passSecondFactor(
    @Body() { code }: SecondFactorRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const waiting = this.cookie.read(request);
    if (waiting === undefined) throw badCredentials();
    const origin = originOf(request, this.settings.trustedProxies);
    return this.door.admit(await this.secondFactor.run(waiting, code, origin), reply);
  }

  /** Who am I, and what may I do today. */
  @Get()
  @Public()
  who(@Req() { actor, credential }: IdentifiedRequest): SessionResponse {
    if (actor === undefined) throw unauthenticated();
    return presentSession(actor, this.country, credential);
  }

  /** Why I may do something somewhere, or what I lack for it. */
  @Get('permissions')
  @SignedIn()
  async permissions(
    @Query() asked: PermissionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PermissionResponse> {
    return presentPermission(asked, await this.explain.run(asked, actor));
  }

  @Delete()
  @HttpCode(204)
  @Public()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.forgetEarlier(request);
    this.cookie.clear(reply);
    // Not the storage: unsent drafts lie there, and the page itself removes what else is a person's.
    void reply.header('clear-site-data', '"cache"');
  }

  /** A session that the browser is about to lose is over for everybody else too. */
  private async forgetEarlier(request: FastifyRequest): Promise<void> {
    const earlier = this.cookie.read(request);
    if (earlier !== undefined) await this.endSession.run(earlier);
  }
}
