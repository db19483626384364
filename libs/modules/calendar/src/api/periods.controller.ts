import { demandProgramme, type Actor } from '@core/access';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission } from '@platform/http';
import { ChangePeriod } from '../use-cases/change-period';
import { LockPeriod } from '../use-cases/lock-period';
import { ReadCalendar } from '../use-cases/read-calendar';
import { ReadSteps } from '../use-cases/read-steps';
import { UnlockPeriod } from '../use-cases/unlock-period';
import { ChangePeriodRequest, LockPeriodRequest, PeriodRequest, UnlockPeriodRequest } from './period.request';
import {
  PeriodResponse,
  PeriodsResponse,
  PeriodStepsResponse,
  presentPeriod,
  presentPeriods,
  presentSteps,
} from './period.response';

/** The reporting calendar. */
@ApiTags('periods')
@Controller('periods')
export class PeriodsController {
  constructor(
    private readonly calendar: ReadCalendar,
    private readonly steps: ReadSteps,
    private readonly lockPeriod: LockPeriod,
    private readonly unlockPeriod: UnlockPeriod,
    private readonly changePeriod: ChangePeriod,
  ) {}

  /** All periods of a programme's term, first to last. */
  @Get()
  @Permission('period.read')
  async list(@Query() { programme }: PeriodRequest, @CurrentActor() actor: Actor): Promise<PeriodsResponse> {
    return presentPeriods(await this.calendar.run(programme, actor));
  }

  /** Who closed, opened or moved the period, and why. */
  @Get(':period/steps')
  @Permission('period.read')
  async history(
    @Param('period') period: string,
    @Query() { programme }: PeriodRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PeriodStepsResponse> {
    demandProgramme(actor, 'period.read', programme);
    return presentSteps(await this.steps.run(programme, period));
  }

  /** Moves the due day or changes the grace of a period, for everybody. Gives the period. */
  @Patch(':period')
  @Permission('period.manage')
  async change(
    @Param('period') period: string,
    @Body() body: ChangePeriodRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PeriodResponse> {
    await this.changePeriod.run({ ...body, period }, actor);
    return presentPeriod(await this.calendar.one(body.programme, period, actor));
  }

  /**
   * From now on files are refused for the period, an entry by form needs a reason, and the figures are frozen as an edition.
   * While reports are missing it needs `force` and a reason. Gives the period.
   */
  @Post(':period/lock')
  @HttpCode(200)
  @Permission('period.lock')
  async lock(
    @Param('period') period: string,
    @Body() { programme, force = false, reason }: LockPeriodRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PeriodResponse> {
    await this.lockPeriod.run({ programme, period, force, reason: reason ?? null }, actor);
    return presentPeriod(await this.calendar.one(programme, period, actor));
  }

  /** Opens the period again; its editions stay. Gives the period. */
  @Delete(':period/lock')
  @Permission('period.lock')
  async unlock(
    @Param('period') period: string,
    @Query() { programme, reason }: UnlockPeriodRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PeriodResponse> {
    await this.unlockPeriod.run({ programme, period, reason: reason ?? null }, actor);
    return presentPeriod(await this.calendar.one(programme, period, actor));
  }
}
