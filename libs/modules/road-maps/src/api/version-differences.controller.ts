import { scopeOf, type Actor } from '@core/access';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsTable, CurrentActor, IdPipe, Permission } from '@platform/http';
import { CompareVersions } from '../use-cases/compare-versions';
import { CompareVersionsRequest } from './compare-versions.request';
import { DIFFERENCES_TABLE } from './differences-table';
import { presentVersionDifferences, VersionDifferencesResponse } from './differences.response';

/** What a version of a road map brought. */
@ApiTags('Road maps')
@Controller('road-maps/:id/versions/:version/differences')
@Permission('road-map.read')
export class VersionDifferencesController {
  constructor(private readonly compare: CompareVersions) {}

  /** Items that were added, removed or changed since another version, in the order of the road map. */
  @Get()
  @AsTable(DIFFERENCES_TABLE)
  async list(
    @Param('id', IdPipe) roadMap: number,
    @Param('version', IdPipe) to: number,
    @Query() { from, change, attribute, limit, cursor }: CompareVersionsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<VersionDifferencesResponse> {
    const scope = scopeOf(actor, 'road-map.read');
    return presentVersionDifferences(
      await this.compare.run({ roadMap, from, to }, { change, attribute }, { limit, cursor }, scope),
    );
  }
}
