import { Module } from '@nestjs/common';
import { TerritoriesController } from './api/territories.controller';
import { Boundaries } from './boundaries';
import { BoundariesModule } from './boundaries/boundaries.module';
import { TerritoryStoreModule } from './data/territory-store.module';
import { DistrictsModule } from './districts/districts.module';
import { RegionsModule } from './regions/regions.module';
import { Lineage } from './lineage';
import { Territories } from './territories';
import { TerritoryNames } from './territory-names';
import { ApplyLineage } from './use-cases/apply-lineage';
import { ApplyTerritories } from './use-cases/apply-territories';
import { DrawBoundaries } from './use-cases/draw-boundaries';
import { DrawMap } from './use-cases/draw-map';
import { KeepTree } from './use-cases/keep-tree';
import { WithdrawLineage } from './use-cases/withdraw-lineage';

/** The country tree. */
@Module({
  imports: [TerritoryStoreModule, RegionsModule, DistrictsModule, BoundariesModule],
  controllers: [TerritoriesController],
  providers: [
    ...[ApplyTerritories, KeepTree, Territories, ApplyLineage, WithdrawLineage, Lineage],
    ...[DrawBoundaries, DrawMap, Boundaries, TerritoryNames],
  ],
  exports: [Territories, Boundaries, Lineage, TerritoryNames],
})
export class TerritoriesModule {}
