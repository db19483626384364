import { scopeOf, type Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CountrySettings } from '@platform/config';
import { CurrentActor, Permission } from '@platform/http';
import { LineageReader } from '../data/lineage.reader';
import { TerritoryReader } from '../data/territory.reader';
import { LEVELS } from '../domain/levels';
import { TerritoryNotFoundError } from '../domain/territories.errors';
import { LineageResponse } from './lineage.response';
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
  constructor(
    private readonly territories: TerritoryReader,
    private readonly history: LineageReader,
    private readonly country: CountrySettings,
    private readonly clock: Clock,
  ) {}

  /** Territories from the country down, within a level by code. */
  @Get()
  async list(
    @Query() { level, parent, at, limit, cursor }: ListTerritoriesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<TerritoryPageResponse> {
    const levels = level === undefined ? undefined : [level];
    const filter = { levels, parent, at: at ?? this.country.dayAt(this.clock.now()) };
    return presentTerritoryPage(
      await this.territories.list(filter, { limit, cursor }, scopeOf(actor, 'territory.read')),
    );
  }

  /** One territory. */
  @Get(':code')
  async one(@Param('code') code: string, @CurrentActor() actor: Actor): Promise<TerritoryResponse> {
    const territory = await this.territories.find(
      code,
      LEVELS.all,
      scopeOf(actor, 'territory.read'),
      this.country.dayAt(this.clock.now()),
    );
    if (!territory) throw new TerritoryNotFoundError(code);
    return presentTerritory(territory);
  }

  /** Where a territory came from, what became of it, and to whom it belonged. */
  @Get(':code/lineage')
  async lineage(@Param('code') code: string, @CurrentActor() actor: Actor): Promise<LineageResponse> {
    await this.one(code, actor);
    return {
      territory: code,
      predecessors: await this.history.predecessors(code),
      successors: await this.history.successors(code),
      parents: await this.history.parents(code),
    };
  }
}
