import { Module } from '@nestjs/common';
import { TerritoryStoreModule } from '../data/territory-store.module';
import { RegionsController } from './regions.controller';

/** Level 1 of the tree under its own name. */
@Module({ imports: [TerritoryStoreModule], controllers: [RegionsController] })
export class RegionsModule {}
