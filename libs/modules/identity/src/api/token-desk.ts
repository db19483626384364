import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { Database } from '@platform/database';
import { ApiTokenRepository } from '../data/api-token.repository';
import { tokenNotFound } from '../domain/identity.errors';
import { IssueToken } from '../use-cases/issue-token';
import type { CreateTokenRequest } from './create-token.request';
import { presentToken, type CreatedTokenResponse, type TokensResponse } from './token.response';

/** Tokens of one account, for its owner and for administrators alike. */
@Injectable()
export class TokenDesk {
  constructor(
    private readonly database: Database,
    private readonly tokens: ApiTokenRepository,
    private readonly issue: IssueToken,
  ) {}

  async make(
    accountId: string,
    { expiresAt, ...asked }: CreateTokenRequest,
    actor: Actor,
  ): Promise<CreatedTokenResponse> {
    const whole = { ...asked, expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt) };
    const { id, token } = await this.issue.run(accountId, whole, actor);
    const row = await this.tokens.find(this.database, id);
    if (row === undefined) throw tokenNotFound(id);
    return { ...presentToken(row), token };
  }

  async list(accountId: string): Promise<TokensResponse> {
    return { items: (await this.tokens.list(this.database, accountId)).map(presentToken) };
  }
}
