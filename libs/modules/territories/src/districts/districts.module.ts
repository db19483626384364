import { Module } from '@nestjs/common';
import { TerritoryStoreModule } from '../data/territory-store.module';
import { DistrictsController } from './districts.controller';

/** Levels 2 and 3 of the tree under their own name. */
@Module({ imports: [TerritoryStoreModule], controllers: [DistrictsController] })
export class DistrictsModule {}
