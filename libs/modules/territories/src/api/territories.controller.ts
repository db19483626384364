import { scopeOf, type Actor } from '@core/access';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission } from '@platform/http';
import { TerritoryReader } from '../data/territory.reader';
import { LEVELS } from '../domain/levels';
import { TerritoryNotFoundError } from '../domain/territories.errors';
import { ListTerritoriesRequest } from './list-territories.request';
import {
  presentTerritory,
  presentTerritoryPage,
  TerritoryPageResponse,
  TerritoryResponse,
} from './territory.response';

/** The country tree. */
@ApiTags('Territories')
@Controller('territories')
@Permission('territory.read')
export class TerritoriesController {
  constructor(private readonly territories: TerritoryReader) {}

  /** Territories from the country down, within a level by code. */
  @Get()
  async list(
    @Query() { level, parent, limit, cursor }: ListTerritoriesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<TerritoryPageResponse> {
    const filter = { levels: level === undefined ? undefined : [level], parent };
    return presentTerritoryPage(
      await this.territories.list(filter, { limit, cursor }, scopeOf(actor, 'territory.read')),
    );
  }

  /** One territory. */
  @Get(':code')
  async one(@Param('code') code: string, @CurrentActor() actor: Actor): Promise<TerritoryResponse> {
    const territory = await this.territories.find(code, LEVELS.all, scopeOf(actor, 'territory.read'));
    if (!territory) throw new TerritoryNotFoundError(code);
    return presentTerritory(territory);
  }
}
