import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@core/access';
import { CurrentActor, Permission, ShownOnce } from '@platform/http';
import { userErased } from '../domain/identity.errors';
import { AccountControl } from '../use-cases/account-control';
import { RevokeToken } from '../use-cases/revoke-token';
import { CreateTokenRequest } from './create-token.request';
import { TokenDesk } from './token-desk';
import { CreatedTokenResponse, TokensResponse } from './token.response';

/** API tokens of people and of programs that act as somebody, looked after by an administrator. */
@ApiTags('users')
@Controller('users/:id/tokens')
@Permission('user.manage')
export class UserTokensController {
  constructor(
    private readonly control: AccountControl,
    private readonly desk: TokenDesk,
    private readonly revokeToken: RevokeToken,
  ) {}

  /** Makes a token; it is in this answer and nowhere else. Whoever makes it is kept from its owner's other duties. */
  @Post()
  @ShownOnce()
  async create(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() asked: CreateTokenRequest,
    @CurrentActor() actor: Actor,
  ): Promise<CreatedTokenResponse> {
    const { state } = await this.control.demand(actor, id);
    if (state === 'erased') throw userErased(id);
    return this.desk.make(id, asked, actor);
  }

  @Get()
  async list(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<TokensResponse> {
    await this.control.demand(actor, id);
    return this.desk.list(id);
  }

  @Delete(':token')
  @HttpCode(204)
  async revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('token', ParseUUIDPipe) token: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.control.demand(actor, id);
    await this.revokeToken.run(id, token, actor);
  }
}
