import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ShownOnce, SignedIn } from '@platform/http';
import { DemandPassword } from '../use-cases/demand-password';
import { RevokeToken } from '../use-cases/revoke-token';
import { OwnTokenRequest } from './own-token.request';
import { SessionCaller, type PersonInSession } from './session-caller';
import { TokenDesk } from './token-desk';
import { CreatedTokenResponse, TokensResponse } from './token.response';

/** A person's own API tokens, made at a page: a token cannot make another. */
@ApiTags('account')
@Controller('account/tokens')
@SignedIn()
export class OwnTokensController {
  constructor(
    private readonly desk: TokenDesk,
    private readonly revokeToken: RevokeToken,
    private readonly demandPassword: DemandPassword,
  ) {}

  /** Makes a token; it is in this answer and nowhere else. Asks for the password again. */
  @Post()
  @ShownOnce()
  async create(
    @Body() { password, ...asked }: OwnTokenRequest,
    @SessionCaller() { actor }: PersonInSession,
  ): Promise<CreatedTokenResponse> {
    await this.demandPassword.whereSet(actor.id, password);
    return this.desk.make(actor.id, asked, actor);
  }

  @Get()
  list(@SessionCaller() { actor }: PersonInSession): Promise<TokensResponse> {
    return this.desk.list(actor.id);
  }

  @Delete(':token')
  @HttpCode(204)
  revoke(
    @Param('token', ParseUUIDPipe) token: string,
    @SessionCaller() { actor }: PersonInSession,
  ): Promise<void> {
    return this.revokeToken.run(actor.id, token, actor);
  }
}
