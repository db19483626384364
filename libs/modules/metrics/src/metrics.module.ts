import { Module } from '@nestjs/common';
import { StreamEnds } from '@platform/http';
import { LedgerModule } from '@modules/ledger';
import { RoadMapsModule } from '@modules/road-maps';
import { TerritoriesModule } from '@modules/territories';
import { EffectsController } from './api/effects.controller';
import { ExplanationsController } from './api/explanations.controller';
import { ItemsController } from './api/items.controller';
import { LiveController } from './api/live.controller';
import { MetricsController } from './api/metrics.controller';
import { SlippingController } from './api/slipping.controller';
import { VerdictsController } from './api/verdicts.controller';
import { metricsReaders } from './data/metrics-readers';
import { ProgrammeCalendarReader } from './data/programme-calendar.reader';
import { FoldLagReading } from './jobs/fold-lag-reading';
import { FoldDoorbell } from './jobs/fold-doorbell';
import { MetricsHandlers } from './jobs/metrics-handlers';
import { AuditProgramme } from './use-cases/audit-programme';
import { BeginPeriods } from './use-cases/begin-periods';
import { BreakDownFigures } from './use-cases/break-down-figures';
import { ExplainFigure } from './use-cases/explain-figure';
import { ListSlipping } from './use-cases/list-slipping';
import { ServeSlipping } from './use-cases/serve-slipping';
import { ServeExplanations } from './use-cases/serve-explanations';
import { SumByItem } from './use-cases/sum-by-item';
import { SumPlaces } from './use-cases/sum-places';
import { FiguresCache } from './use-cases/figures-cache';
import { FollowChapter } from './use-cases/follow-chapter';
import { ServePlaceItems } from './use-cases/serve-place-items';
import { FoldProgramme } from './use-cases/fold-programme';
import { ReadFigures } from './use-cases/read-figures';
import { ReadPlace } from './use-cases/read-place';
import { ReadingScope } from './use-cases/reading-scope';
import { ReadItemStates } from './use-cases/read-item-states';
import { ServeFigures } from './use-cases/serve-figures';
import { ServeItems } from './use-cases/serve-items';
import { ServeEffects } from './use-cases/serve-effects';
import { SumRoadMaps } from './use-cases/sum-road-maps';
import { DecideVerdict } from './use-cases/decide-verdict';
import { ServeVerdicts } from './use-cases/serve-verdicts';
import { TellEffect } from './use-cases/tell-effect';
import { SettledSumsReader } from './data/settled-sums.reader';
import { ReadStoredFigures } from './use-cases/read-stored-figures';
import { ReadWholeCountry } from './use-cases/read-whole-country';
import { WarmPlaces } from './use-cases/warm-places';
import { WalkSupposed } from './use-cases/walk-supposed';
import { WeighChange } from './use-cases/weigh-change';

const shared = [...metricsReaders, SumRoadMaps];
const questions = [
  ...[ReadFigures, ReadItemStates, SumByItem, ExplainFigure, BreakDownFigures],
  ...[ServeFigures, ServeItems, ServeExplanations, FiguresCache, ReadingScope],
  ...[WalkSupposed, SumPlaces, WeighChange, TellEffect, ServeEffects],
  ...[DecideVerdict, ServeVerdicts, ListSlipping, ServeSlipping],
  ...[FollowChapter, ServePlaceItems],
];
const work = [FoldProgramme, AuditProgramme, BeginPeriods];

/** Figures: `forHttp` answers questions, `forWorker` folds and audits, `forOperator` gives both jobs to the cli. */
@Module({})
export class MetricsModule {
  static forHttp() {
    const controllers = [
      ...[MetricsController, ExplanationsController, ItemsController, LiveController],
      ...[EffectsController, VerdictsController, SlippingController],
    ];
    return {
      module: MetricsModule,
      imports: [LedgerModule, RoadMapsModule, TerritoriesModule],
      controllers,
      providers: [...shared, ...questions, WarmPlaces, FoldLagReading, StreamEnds],
    };
  }

  static forWorker() {
    return {
      module: MetricsModule,
      imports: [LedgerModule],
      providers: [...shared, ...work, MetricsHandlers, FoldDoorbell],
    };
  }

  /** For modules that keep figures of their own making. */
  static forFigures() {
    const figures = [ReadFigures, ReadWholeCountry, SettledSumsReader, ReadStoredFigures];
    return {
      module: MetricsModule,
      imports: [LedgerModule],
      providers: [...shared, ...figures],
      exports: [ReadWholeCountry, SettledSumsReader, ReadStoredFigures],
    };
  }

  /** For modules that tell figures in a form of their own. */
  static forPublication() {
    const figures = [ReadFigures, ReadWholeCountry, SumByItem, BreakDownFigures];
    return {
      module: MetricsModule,
      imports: [LedgerModule],
      providers: [...shared, ...figures, FiguresCache],
      exports: [...figures, ProgrammeCalendarReader],
    };
  }

  /** For the module that puts figures, chapters and what slips into one document. */
  static forStocktake() {
    const asked = [ReadFigures, ReadPlace, BreakDownFigures, ServeSlipping, ReadingScope];
    return {
      module: MetricsModule,
      imports: [LedgerModule, TerritoriesModule],
      providers: [...shared, ...asked, SumByItem, ListSlipping, ReadItemStates, FiguresCache],
      exports: [...asked, ProgrammeCalendarReader],
    };
  }

  static forOperator() {
    return { module: MetricsModule, imports: [LedgerModule], providers: [...shared, ...work], exports: work };
  }
}
