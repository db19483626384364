import { Module } from '@nestjs/common';
import { BoundaryReader } from './boundary.reader';
import { BoundaryRepository } from './boundary.repository';
import { LineageReader } from './lineage.reader';
import { LineageRepository } from './lineage.repository';
import { ParentRepository } from './parent.repository';
import { TerritoryPlaceReader } from './territory-place.reader';
import { TerritoryReader } from './territory.reader';
import { TerritoryRepository } from './territory.repository';

const stores = [
  ...[TerritoryRepository, TerritoryPlaceReader, TerritoryReader],
  ...[ParentRepository, LineageRepository, LineageReader],
  ...[BoundaryRepository, BoundaryReader],
];

/** What the module and its sub-modules read and write with. */
@Module({
  providers: stores,
  exports: stores,
})
export class TerritoryStoreModule {}
