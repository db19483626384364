import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@core/access';
import { Database } from '@platform/database';
import { CurrentActor, SignedIn } from '@platform/http';
import { DelegationRepository } from '../data/delegation.repository';
import { delegationNotFound } from '../domain/identity.errors';
import { DelegateGrants } from '../use-cases/delegate-grants';
import { RevokeDelegation } from '../use-cases/revoke-delegation';
import { DelegationRequest } from './delegation.request';
import { DelegationResponse, DelegationsResponse, presentDelegation } from './delegation.response';
import { SessionCaller, type PersonInSession } from './session-caller';

/** Standing in for each other. */
@ApiTags('delegations')
@Controller('delegations')
@SignedIn()
export class DelegationsController {
  constructor(
    private readonly database: Database,
    private readonly delegations: DelegationRepository,
    private readonly delegate: DelegateGrants,
    private readonly revokeDelegation: RevokeDelegation,
  ) {}

  /** Lets somebody act with the caller's grants for some days; at a page, not by a token. */
  @Post()
  async create(
    @Body() asked: DelegationRequest,
    @SessionCaller() lender: PersonInSession,
  ): Promise<DelegationResponse> {
    const id = await this.delegate.run(asked, lender);
    const row = await this.delegations.find(this.database, id);
    if (row === undefined) throw delegationNotFound(id);
    return presentDelegation(row);
  }

  @Get()
  async list(@SessionCaller() { actor }: PersonInSession): Promise<DelegationsResponse> {
    const rows = await this.delegations.ofAccount(this.database, actor.id);
    return { items: rows.map(presentDelegation) };
  }

  /** The one who lent takes back, the one who stands in gives up, or an administrator of the lender steps in. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.revokeDelegation.run(id, actor);
  }
}
