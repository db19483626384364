import { scopeOf, type Actor } from '@core/access';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, IdPipe, Permission } from '@platform/http';
import { RoadMapReader } from '../data/road-map.reader';
import { RoadMapNotFoundError } from '../domain/road-maps.errors';
import { ListRoadMapsRequest } from './list-road-maps.request';
import {
  presentRoadMapDetail,
  presentRoadMapPage,
  RoadMapDetailResponse,
  RoadMapPageResponse,
} from './road-map.response';

/** What each territory has to do for a programme. */
@ApiTags('Road maps')
@Controller('road-maps')
@Permission('road-map.read')
export class RoadMapsController {
  constructor(private readonly roadMaps: RoadMapReader) {}

  /** Road maps from the country down, within a level by territory. */
  @Get()
  async list(
    @Query() { programme, territory, limit, cursor }: ListRoadMapsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<RoadMapPageResponse> {
    const page = { limit, cursor };
    return presentRoadMapPage(
      await this.roadMaps.list({ programme, territory }, page, scopeOf(actor, 'road-map.read')),
    );
  }

  /** One road map with its versions. */
  @Get(':id')
  async one(@Param('id', IdPipe) id: number, @CurrentActor() actor: Actor): Promise<RoadMapDetailResponse> {
    const roadMap = await this.roadMaps.find(id, scopeOf(actor, 'road-map.read'));
    if (!roadMap) throw new RoadMapNotFoundError(id);
    return presentRoadMapDetail(roadMap, await this.roadMaps.versions(id));
  }
}
