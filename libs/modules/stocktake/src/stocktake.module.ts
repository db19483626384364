import { CalendarModule } from '@modules/calendar';
import { MetricsModule } from '@modules/metrics';
import { NotesModule } from '@modules/notes';
import { Module } from '@nestjs/common';
import { StocktakeController } from './api/stocktake.controller';
import { PackPlaceReader } from './data/pack-place.reader';
import { GatherPack } from './use-cases/gather-pack';
import { MakeStocktake } from './use-cases/make-stocktake';
import { ReadPackFigures } from './use-cases/read-pack-figures';

/** What a stocktake meeting has before it, as a document and as a workbook. */
@Module({
  imports: [MetricsModule.forStocktake(), CalendarModule, NotesModule.forReading()],
  controllers: [StocktakeController],
  providers: [PackPlaceReader, ReadPackFigures, GatherPack, MakeStocktake],
})
export class StocktakeModule {}
