import { scopeOf, type Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CountrySettings } from '@platform/config';
import { CurrentActor, Permission } from '@platform/http';
import {
  presentTerritory,
  presentTerritoryPage,
  TerritoryPageResponse,
  TerritoryResponse,
} from '../api/territory.response';
import { TreeDayRequest } from '../api/tree-day.request';
import { TerritoryReader } from '../data/territory.reader';
import { LEVELS } from '../domain/levels';
import { TerritoryNotFoundError } from '../domain/territories.errors';

/** Regions and cities of republican significance: level 1. */
@ApiTags('Territories')
@Controller('regions')
@Permission('territory.read')
export class RegionsController {
  constructor(
    private readonly territories: TerritoryReader,
    private readonly country: CountrySettings,
    private readonly clock: Clock,
  ) {}

  /** Every region, by code. */
  @Get()
  async list(@Query() page: TreeDayRequest, @CurrentActor() actor: Actor): Promise<TerritoryPageResponse> {
    const filter = { levels: LEVELS.region, at: page.at ?? this.country.dayAt(this.clock.now()) };
    return presentTerritoryPage(await this.territories.list(filter, page, scopeOf(actor, 'territory.read')));
  }

  /** One region. */
  @Get(':code')
  async one(@Param('code') code: string, @CurrentActor() actor: Actor): Promise<TerritoryResponse> {
    const region = await this.territories.find(
      code,
      LEVELS.region,
      scopeOf(actor, 'territory.read'),
      this.country.dayAt(this.clock.now()),
    );
    if (!region) throw new TerritoryNotFoundError(code);
    return presentTerritory(region);
  }

  /** All districts and cities of a region, then the districts of its cities. */
  @Get(':code/districts')
  async districts(
    @Param('code') code: string,
    @Query() page: TreeDayRequest,
    @CurrentActor() actor: Actor,
  ): Promise<TerritoryPageResponse> {
    const { code: below } = await this.one(code, actor);
    const filter = { levels: LEVELS.district, below, at: page.at ?? this.country.dayAt(this.clock.now()) };
    return presentTerritoryPage(await this.territories.list(filter, page, scopeOf(actor, 'territory.read')));
  }
}
