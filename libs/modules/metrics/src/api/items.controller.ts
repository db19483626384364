import { Controller, Get, Param, Query } from '@nestjs/common';
import { scopeOf, type Actor } from '@core/access';
import { CurrentActor, IdPipe, Permission } from '@platform/http';
import { ServeItems } from '../use-cases/serve-items';
import { ItemQuery, RoadMapItemsQuery } from './items.request';
import { ItemDetailResponse, ItemHistoryResponse, ItemsResponse } from './items.response';

/** Items with their status and progress. */
@Controller()
@Permission('metrics.read')
export class ItemsController {
  constructor(private readonly items: ServeItems) {}

  /** The items of a road map with their state at the end of a period. */
  @Get('road-maps/:id/items')
  async ofRoadMap(
    @Param('id', IdPipe) id: number,
    @Query() query: RoadMapItemsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<ItemsResponse> {
    return this.items.ofRoadMap(id, query, scopeOf(actor, 'metrics.read'));
  }

  /** One item: three tracks, plan, entries, verifications, changes. */
  @Get('items/:id')
  async one(
    @Param('id', IdPipe) id: number,
    @Query() query: ItemQuery,
    @CurrentActor() actor: Actor,
  ): Promise<ItemDetailResponse> {
    return this.items.one(id, query, scopeOf(actor, 'metrics.read'));
  }

  /** One item at the end of every period that has begun, with all its revisions. */
  @Get('items/:id/history')
  async history(@Param('id', IdPipe) id: number, @CurrentActor() actor: Actor): Promise<ItemHistoryResponse> {
    return this.items.history(id, scopeOf(actor, 'metrics.read'));
  }
}
