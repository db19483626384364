import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SecuritySettings } from '@platform/config';
import { ShownOnce, SignedIn } from '@platform/http';
import { SessionCookie } from '../session-cookie';
import { BeginTotp } from '../use-cases/begin-totp';
import { ChangePassword } from '../use-cases/change-password';
import { ConfirmTotp } from '../use-cases/confirm-totp';
import { DemandCode } from '../use-cases/demand-code';
import { DemandPassword } from '../use-cases/demand-password';
import { ReadAccount } from '../use-cases/read-account';
import { RemoveSecondFactor } from '../use-cases/remove-second-factor';
import { RenewRecoveryCodes } from '../use-cases/renew-recovery-codes';
import { AccountPasswordRequest } from './account-password.request';
import { AccountResponse } from './account.response';
import { originOf } from './origin-of';
import { RecoveryCodesResponse } from './recovery-codes.response';
import { SecondFactorRequest } from './second-factor.request';
import { SessionCaller, type PersonInSession } from './session-caller';
import { TotpRequest } from './totp.request';
import { TotpResponse } from './totp.response';

/** What a person does with their own account, at a page: tokens cannot. */
@ApiTags('account')
@Controller('account')
@SignedIn()
export class AccountController {
  constructor(
    private readonly readAccount: ReadAccount,
    private readonly changePassword: ChangePassword,
    private readonly beginTotp: BeginTotp,
    private readonly confirmTotp: ConfirmTotp,
    private readonly demandCode: DemandCode,
    private readonly demandPassword: DemandPassword,
    private readonly removeSecondFactor: RemoveSecondFactor,
    private readonly renewRecoveryCodes: RenewRecoveryCodes,
    private readonly cookie: SessionCookie,
    private readonly settings: SecuritySettings,
  ) {}

  @Get()
  async get(@SessionCaller() { actor }: PersonInSession): Promise<AccountResponse> {
    const { grants, ...account } = await this.readAccount.run(actor.id);
    return { ...account, grants: [...grants] };
  }

  /** Changes the password. All sessions end; this one goes on under a new secret. */
  @Post('password')
  @HttpCode(204)
  async password(
    @Body() { current, next }: AccountPasswordRequest,
    @SessionCaller() { actor, credential }: PersonInSession,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const origin = originOf(request, this.settings.trustedProxies);
    const { method } = credential;
    const session = await this.changePassword.run({ accountId: actor.id, current, next, method, origin });
    this.keep(reply, session);
  }

  /** Begins to set up an authenticator app; it is asked for once a code was confirmed. Asks for the password again. */
  @Post('totp')
  @HttpCode(200)
  @ShownOnce()
  async totp(
    @Body() { password }: TotpRequest,
    @SessionCaller() { actor }: PersonInSession,
  ): Promise<TotpResponse> {
    await this.demandPassword.whereSet(actor.id, password);
    return this.beginTotp.run(actor.id);
  }

  /** Ends the set-up with a code of the app, and gives the recovery codes. Other sessions end. */
  @Post('totp/confirmation')
  @HttpCode(200)
  @ShownOnce()
  async confirm(
    @Body() { code }: SecondFactorRequest,
    @SessionCaller() { actor }: PersonInSession,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodesResponse> {
    const origin = originOf(request, this.settings.trustedProxies);
    const { recoveryCodes, session } = await this.confirmTotp.run(actor.id, code, origin);
    this.keep(reply, session);
    return { recoveryCodes };
  }

  /** Turns the app off, with a last code. All sessions end. */
  @Post('totp/removal')
  @HttpCode(204)
  async removeTotp(
    @Body() { code }: SecondFactorRequest,
    @SessionCaller() { actor }: PersonInSession,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.demandCode.run(actor.id, code);
    await this.removeSecondFactor.run(actor.id, actor);
    this.cookie.clear(reply);
  }

  /** Ten new recovery codes in the place of those left. */
  @Post('recovery-codes')
  @HttpCode(200)
  @ShownOnce()
  async recoveryCodes(
    @Body() { code }: SecondFactorRequest,
    @SessionCaller() { actor }: PersonInSession,
  ): Promise<RecoveryCodesResponse> {
    return { recoveryCodes: await this.renewRecoveryCodes.run(actor.id, code) };
  }

  private keep(reply: FastifyReply, session: string): void {
    this.cookie.set(reply, session, this.settings.sessionHours * 3_600);
  }
}
