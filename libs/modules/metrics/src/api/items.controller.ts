import { Controller, Get, Param, Query } from '@nestjs/common';
import { scopeOf, type Actor } from '@core/access';
import { AsTable, CurrentActor, IdPipe, Permission } from '@platform/http';
import { ReadingScope } from '../use-cases/reading-scope';
import { ServeItems } from '../use-cases/serve-items';
import { ServePlaceItems } from '../use-cases/serve-place-items';
import { ItemHistoryQuery, ItemQuery, PlaceItemsQuery, RoadMapItemsQuery } from './items.request';
import { ItemDetailResponse, ItemHistoryResponse, ItemsResponse } from './items.response';
import { ITEMS_TABLE } from './tables/items-table';

/** Items with their status and progress. */
@Controller()
@Permission('metrics.read')
export class ItemsController {
  constructor(
    private readonly items: ServeItems,
    private readonly placeItems: ServePlaceItems,
    private readonly scope: ReadingScope,
  ) {}

  /** The items that count at a place and all below it, of whichever road map, with their state at the end of a period. */
  @Get('items')
  @AsTable(ITEMS_TABLE)
  async ofPlace(@Query() query: PlaceItemsQuery, @CurrentActor() actor: Actor): Promise<ItemsResponse> {
    await this.scope.demand(actor, query.territory, query.programme);
    return this.placeItems.run(query);
  }

  /** The items of a road map with their state at the end of a period. */
  @Get('road-maps/:id/items')
  @AsTable(ITEMS_TABLE)
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
  async history(
    @Param('id', IdPipe) id: number,
    @Query() query: ItemHistoryQuery,
    @CurrentActor() actor: Actor,
  ): Promise<ItemHistoryResponse> {
    return this.items.history(id, query, scopeOf(actor, 'metrics.read'));
  }
}
