import { scopeOf, type Actor } from '@core/access';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission, type JsonBytes } from '@platform/http';
import { BoundariesResponse } from './boundaries.response';
import { ListBoundariesRequest } from './list-boundaries.request';
import { ServeBoundaries } from './serve-boundaries';

/** The map. */
@ApiTags('Territories')
@Controller('territories/boundaries')
@Permission('territory.read')
export class BoundariesController {
  constructor(private readonly boundaries: ServeBoundaries) {}

  /** GeoJSON for a screen: simplified, neighbours on one common line; territories without a boundary are absent. */
  @Get()
  @Header('content-type', 'application/geo+json; charset=utf-8')
  @ApiOkResponse({ type: BoundariesResponse })
  async list(@Query() filter: ListBoundariesRequest, @CurrentActor() actor: Actor): Promise<JsonBytes> {
    return this.boundaries.run(filter, scopeOf(actor, 'territory.read'));
  }
}
