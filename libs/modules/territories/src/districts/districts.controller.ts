import { scopeOf, type Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CountrySettings } from '@platform/config';
import { CurrentActor, Permission } from '@platform/http';
import { presentTerritory, TerritoryResponse } from '../api/territory.response';
import { TerritoryReader } from '../data/territory.reader';
import { LEVELS } from '../domain/levels';
import { TerritoryNotFoundError } from '../domain/territories.errors';

/** Districts, cities and city districts: levels 2 and 3. */
@ApiTags('Territories')
@Controller('districts')
@Permission('territory.read')
export class DistrictsController {
  constructor(
    private readonly territories: TerritoryReader,
    private readonly country: CountrySettings,
    private readonly clock: Clock,
  ) {}

  /** One district. */
  @Get(':code')
  async one(@Param('code') code: string, @CurrentActor() actor: Actor): Promise<TerritoryResponse> {
    const district = await this.territories.find(
      code,
      LEVELS.district,
      scopeOf(actor, 'territory.read'),
      this.country.dayAt(this.clock.now()),
    );
    if (!district) throw new TerritoryNotFoundError(code);
    return presentTerritory(district);
  }
}
