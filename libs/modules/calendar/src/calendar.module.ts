import { LedgerModule } from '@modules/ledger';
import { ProgrammesModule } from '@modules/programmes';
import { TerritoriesModule } from '@modules/territories';
import { Module, type DynamicModule } from '@nestjs/common';
import { BoardsController } from './api/boards.controller';
import { ExtensionsController } from './api/extensions.controller';
import { ObligationsController } from './api/obligations.controller';
import { PeriodsController } from './api/periods.controller';
import { BoardReader } from './data/board.reader';
import { ObligationReader } from './data/obligation.reader';
import { PeriodStepRepository } from './data/period-step.repository';
import { RoadMapPlaceReader } from './data/road-map-place.reader';
import { ChangePeriod } from './use-cases/change-period';
import { FindAnswerable } from './use-cases/find-answerable';
import { FindObligations } from './use-cases/find-obligations';
import { FindUnsettled } from './use-cases/find-unsettled';
import { GrantExtension } from './use-cases/grant-extension';
import { LockPeriod } from './use-cases/lock-period';
import { OpenCalendar } from './use-cases/open-calendar';
import { OpenPeriod } from './use-cases/open-period';
import { ReadBoard } from './use-cases/read-board';
import { ReadCalendar } from './use-cases/read-calendar';
import { ReadObligations } from './use-cases/read-obligations';
import { ReadSteps } from './use-cases/read-steps';
import { UnlockPeriod } from './use-cases/unlock-period';

const data = [ObligationReader, BoardReader, PeriodStepRepository, RoadMapPlaceReader];
const questions = [OpenCalendar, FindObligations, FindAnswerable];
const served = [
  ...[ReadCalendar, ReadSteps, ReadObligations, ReadBoard],
  ...[OpenPeriod, ChangePeriod, FindUnsettled, LockPeriod, UnlockPeriod, GrantExtension],
];

/** The reporting calendar. The process provides `Directory` globally. */
@Module({
  imports: [TerritoriesModule, ProgrammesModule, LedgerModule],
  providers: [...data, ...questions],
  exports: questions,
})
export class CalendarModule {
  static forHttp(): DynamicModule {
    const controllers = [PeriodsController, ExtensionsController, ObligationsController, BoardsController];
    return { module: CalendarModule, controllers, providers: served };
  }
}
