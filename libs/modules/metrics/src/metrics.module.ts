import { Module } from '@nestjs/common';
import { LedgerModule } from '@modules/ledger';
import { ExplanationsController } from './api/explanations.controller';
import { ItemsController } from './api/items.controller';
import { LiveController } from './api/live.controller';
import { MetricsController } from './api/metrics.controller';
import { metricsReaders } from './data/metrics-readers';
import { FoldDoorbell } from './jobs/fold-doorbell';
import { MetricsHandlers } from './jobs/metrics-handlers';
import { AuditProgramme } from './use-cases/audit-programme';
import { BeginPeriods } from './use-cases/begin-periods';
import { BreakDownFigures } from './use-cases/break-down-figures';
import { ExplainFigure } from './use-cases/explain-figure';
import { ServeExplanations } from './use-cases/serve-explanations';
import { SumByItem } from './use-cases/sum-by-item';
import { FiguresCache } from './use-cases/figures-cache';
import { FoldProgramme } from './use-cases/fold-programme';
import { ReadFigures } from './use-cases/read-figures';
import { ReadItemStates } from './use-cases/read-item-states';
import { ServeFigures } from './use-cases/serve-figures';
import { ServeItems } from './use-cases/serve-items';
import { SumRoadMaps } from './use-cases/sum-road-maps';

const shared = [...metricsReaders, SumRoadMaps];
const questions = [
  ...[ReadFigures, ReadItemStates, SumByItem, ExplainFigure, BreakDownFigures],
  ...[ServeFigures, ServeItems, ServeExplanations, FiguresCache],
];
const work = [FoldProgramme, AuditProgramme, BeginPeriods];

/** Figures: `forHttp` answers questions, `forWorker` folds and audits, `forOperator` gives both jobs to the cli. */
@Module({})
export class MetricsModule {
  static forHttp() {
    const controllers = [MetricsController, ExplanationsController, ItemsController, LiveController];
    return {
      module: MetricsModule,
      imports: [LedgerModule],
      controllers,
      providers: [...shared, ...questions],
    };
  }

  static forWorker() {
    return {
      module: MetricsModule,
      imports: [LedgerModule],
      providers: [...shared, ...work, MetricsHandlers, FoldDoorbell],
    };
  }

  static forOperator() {
    return { module: MetricsModule, imports: [LedgerModule], providers: [...shared, ...work], exports: work };
  }
}
