import { Controller, Get, Logger, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@core/kernel';
import { HttpSettings, SecuritySettings } from '@platform/config';
import { Public } from '@platform/http';
import { OidcProvider } from '../oidc-provider';
import { KeepViews } from '../use-cases/keep-views';
import { SignInByProvider } from '../use-cases/sign-in-by-provider';
import { originOf } from './origin-of';
import { SessionDoor } from './session-door';
import { SignInMethodsResponse } from './sign-in-methods.response';

const STATE_COOKIE = 'uade_oidc';
const STATE_SECONDS = 15 * 60;

/** Signing in through an OpenID Connect provider; a browser is sent there and comes back. */
@ApiTags('session')
@Controller('session')
@Public()
export class OidcController {
  private readonly logger = new Logger(OidcController.name);

  constructor(
    private readonly provider: OidcProvider,
    private readonly byProvider: SignInByProvider,
    private readonly door: SessionDoor,
    private readonly views: KeepViews,
    private readonly http: HttpSettings,
    private readonly settings: SecuritySettings,
  ) {}

  /** What the sign-in page may offer. */
  @Get('methods')
  methods(): SignInMethodsResponse {
    return { password: true, oidc: this.provider.isConfigured };
  }

  /** Sends the browser to the provider. */
  @Get('oidc')
  async begin(@Res() reply: FastifyReply): Promise<void> {
    const { url, state } = await this.byProvider.begin();
    void reply.setCookie(this.cookie, state, { ...this.attributes, maxAge: STATE_SECONDS });
    await reply.redirect(url, 303);
  }

  /** Where the provider sends it back to. Refusals go to the sign-in page, because a person looks at it. */
  @Get('oidc/callback')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const state = request.cookies[this.cookie] ?? '';
    const [, query = ''] = request.url.split('?', 2);
    void reply.clearCookie(this.cookie, this.attributes);
    try {
      const origin = originOf(request, this.settings.trustedProxies);
      const { id } = await this.door.admit(await this.byProvider.run(query, state, origin), reply);
      await reply.redirect(id === null ? '/' : await this.views.startOf(id), 303);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.logger.warn(`A sign-in through the provider ended with ${error.code}`);
      await reply.redirect(`/sign-in?refused=${encodeURIComponent(error.code)}`, 303);
    }
  }

  /** Over TLS no other host of the domain can set it, and so nobody can lay a sign-in of theirs under a browser. */
  private get cookie(): string {
    return this.http.secure ? `__Host-${STATE_COOKIE}` : STATE_COOKIE;
  }

  /** Lax, because the way back begins at another site; the whole host, because `__Host-` asks for that. */
  private get attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: this.http.secure };
  }
}
