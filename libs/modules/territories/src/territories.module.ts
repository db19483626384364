import { Module } from '@nestjs/common';
import { TerritoryPlaceReader } from './data/territory-place.reader';
import { TerritoryRepository } from './data/territory.repository';
import { Territories } from './territories';
import { ApplyTerritories } from './use-cases/apply-territories';

/** The country tree. */
@Module({
  providers: [TerritoryRepository, TerritoryPlaceReader, ApplyTerritories, Territories],
  exports: [Territories],
})
export class TerritoriesModule {}
