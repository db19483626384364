import { ProgrammesModule } from '@modules/programmes';
import { Module } from '@nestjs/common';
import { RoadMapVersionRepository } from './data/road-map-version.repository';
import { StagedItemReader } from './data/staged-item.reader';
import { StagedItemRepository } from './data/staged-item.repository';
import { RoadMaps } from './road-maps';
import { ApplyVersion } from './use-cases/apply-version';
import { StageRows } from './use-cases/stage-rows';

/** Road maps, their versions, items and change requests. */
@Module({
  imports: [ProgrammesModule],
  providers: [StagedItemRepository, StagedItemReader, RoadMapVersionRepository, StageRows, ApplyVersion, RoadMaps],
  exports: [RoadMaps],
})
export class RoadMapsModule {}
