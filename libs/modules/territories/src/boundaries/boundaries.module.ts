import { Module } from '@nestjs/common';
import { ResponseCache } from '@platform/http';
import { TerritoryStoreModule } from '../data/territory-store.module';
import { BoundariesController } from './boundaries.controller';
import { ServeBoundaries } from './serve-boundaries';

/** The map under its own name. Its answers are kept apart: a process without HTTP has the module too. */
@Module({
  imports: [TerritoryStoreModule],
  controllers: [BoundariesController],
  providers: [ServeBoundaries, ResponseCache],
})
export class BoundariesModule {}
