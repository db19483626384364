import { scopeOf, type Actor } from '@core/access';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, IdPipe, PageRequest, Permission } from '@platform/http';
import { ChangeRequestReader } from '../data/change-request.reader';
import { ChangeNotFoundError, ItemNotFoundError } from '../domain/changes.errors';
import { DecideChange } from '../use-cases/decide-change';
import { RequestChange } from '../use-cases/request-change';
import { ChangePageResponse, ChangeResponse, presentChange, presentChangePage } from './change.response';
import { DecideChangeRequest } from './decide-change.request';
import { ListChangesRequest } from './list-changes.request';
import { proposeChange } from './propose-change';
import { RequestChangeRequest } from './request-change.request';

/** Acts that cancel, replace, postpone, reweight or rescope items. */
@ApiTags('Changes')
@Controller()
@Permission('road-map.read')
export class ChangesController {
  constructor(
    private readonly changes: ChangeRequestReader,
    private readonly requestChange: RequestChange,
    private readonly decideChange: DecideChange,
  ) {}

  /** Asks for a change of an item. */
  @Post('items/:id/changes')
  @Permission('change.request')
  async request(
    @Param('id', IdPipe) itemId: number,
    @Body() body: RequestChangeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ChangeResponse> {
    return this.one(await this.requestChange.run(itemId, proposeChange(body), actor), actor);
  }

  /** Approves or rejects a change request. */
  @Post('changes/:id/decision')
  @HttpCode(200)
  @Permission('change.decide')
  async decide(
    @Param('id', IdPipe) id: number,
    @Body() { decision, reason }: DecideChangeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ChangeResponse> {
    const outcome = decision === 'approve' ? 'approved' : 'rejected';
    await this.decideChange.run(id, { decision: outcome, reason: reason ?? null }, actor);
    return this.one(id, actor);
  }

  /** Change requests, newest first. */
  @Get('changes')
  async list(
    @Query() { limit, cursor, ...filter }: ListChangesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ChangePageResponse> {
    const scope = scopeOf(actor, 'road-map.read');
    return presentChangePage(await this.changes.list(filter, { limit, cursor }, scope));
  }

  /** One change request. */
  @Get('changes/:id')
  find(@Param('id', IdPipe) id: number, @CurrentActor() actor: Actor): Promise<ChangeResponse> {
    return this.one(id, actor);
  }

  /** Change requests of one item, newest first. */
  @Get('items/:id/changes')
  async ofItem(
    @Param('id', IdPipe) itemId: number,
    @Query() page: PageRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ChangePageResponse> {
    const scope = scopeOf(actor, 'road-map.read');
    if (!(await this.changes.seesItem(itemId, scope))) throw new ItemNotFoundError(itemId);
    return presentChangePage(await this.changes.list({ itemId }, page, scope));
  }

  private async one(id: number, actor: Actor): Promise<ChangeResponse> {
    const change = await this.changes.find(id, scopeOf(actor, 'road-map.read'));
    if (!change) throw new ChangeNotFoundError(id);
    return presentChange(change);
  }
}
