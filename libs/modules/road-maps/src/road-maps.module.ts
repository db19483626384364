import { ProgrammesModule } from '@modules/programmes';
import { TerritoriesModule } from '@modules/territories';
import { Module } from '@nestjs/common';
import { ChangesController } from './api/changes.controller';
import { RoadMapsController } from './api/road-maps.controller';
import { VersionDifferencesController } from './api/version-differences.controller';
import { ChangeRequestReader } from './data/change-request.reader';
import { ChangeRequestRepository } from './data/change-request.repository';
import { ItemWordsRepository } from './data/item-words.repository';
import { ItemDifferenceReader } from './data/item-difference.reader';
import { ItemRepository } from './data/item.repository';
import { RoadMapReader } from './data/road-map.reader';
import { RoadMapVersionRepository } from './data/road-map-version.repository';
import { StagedItemReader } from './data/staged-item.reader';
import { StagedItemRepository } from './data/staged-item.repository';
import { RoadMaps } from './road-maps';
import { ApplyVersion } from './use-cases/apply-version';
import { CompareVersions } from './use-cases/compare-versions';
import { DecideChange } from './use-cases/decide-change';
import { JudgeChange } from './use-cases/judge-change';
import { OpenChangeCase } from './use-cases/open-change-case';
import { RequestChange } from './use-cases/request-change';
import { StageRows } from './use-cases/stage-rows';

const data = [
  ...[StagedItemRepository, StagedItemReader, RoadMapVersionRepository, RoadMapReader],
  ...[ItemRepository, ItemWordsRepository, ChangeRequestRepository, ChangeRequestReader],
  ...[ItemDifferenceReader],
];
const useCases = [
  ...[StageRows, ApplyVersion, CompareVersions],
  ...[OpenChangeCase, JudgeChange, RequestChange, DecideChange],
];

/** Road maps, their versions, items and change requests. The process provides `AcceptedProgress` globally. */
@Module({
  imports: [TerritoriesModule, ProgrammesModule],
  controllers: [RoadMapsController, VersionDifferencesController, ChangesController],
  providers: [...data, ...useCases, RoadMaps],
  exports: [RoadMaps, ItemDifferenceReader, JudgeChange, RequestChange, DecideChange],
})
export class RoadMapsModule {}
