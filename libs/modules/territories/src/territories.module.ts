import { Module } from '@nestjs/common';
import { TerritoriesController } from './api/territories.controller';
import { TerritoryStoreModule } from './data/territory-store.module';
import { DistrictsModule } from './districts/districts.module';
import { RegionsModule } from './regions/regions.module';
import { Territories } from './territories';
import { ApplyTerritories } from './use-cases/apply-territories';

/** The country tree. */
@Module({
  imports: [TerritoryStoreModule, RegionsModule, DistrictsModule],
  controllers: [TerritoriesController],
  providers: [ApplyTerritories, Territories],
  exports: [Territories],
})
export class TerritoriesModule {}
