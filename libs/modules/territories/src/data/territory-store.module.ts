import { Module } from '@nestjs/common';
import { TerritoryPlaceReader } from './territory-place.reader';
import { TerritoryReader } from './territory.reader';
import { TerritoryRepository } from './territory.repository';

/** What the module and its sub-modules read and write with. */
@Module({
  providers: [TerritoryRepository, TerritoryPlaceReader, TerritoryReader],
  exports: [TerritoryRepository, TerritoryPlaceReader, TerritoryReader],
})
export class TerritoryStoreModule {}
