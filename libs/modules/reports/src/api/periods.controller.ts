import type { Actor } from '@core/access';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission } from '@platform/http';
import { LockPeriod } from '../use-cases/lock-period';
import { ReadCalendar } from '../use-cases/read-calendar';
import { PeriodRequest } from './period.request';
import { PeriodsResponse, presentPeriods } from './period.response';

/** The reporting calendar. */
@ApiTags('periods')
@Controller('periods')
export class PeriodsController {
  constructor(
    private readonly calendar: ReadCalendar,
    private readonly lockPeriod: LockPeriod,
  ) {}

  /** All periods of a programme's term, first to last. */
  @Get()
  @Permission('period.read')
  async list(@Query() { programme }: PeriodRequest): Promise<PeriodsResponse> {
    return presentPeriods(await this.calendar.run(programme));
  }

  /** From now on files are refused for the period; an entry by form needs a reason. Gives the calendar. */
  @Post(':period/lock')
  @HttpCode(200)
  @Permission('period.lock')
  async lock(
    @Param('period') period: string,
    @Body() { programme }: PeriodRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PeriodsResponse> {
    await this.lockPeriod.run({ programme, period }, 'lock', actor);
    return this.list({ programme });
  }

  /** Opens the period again. Gives the calendar. */
  @Delete(':period/lock')
  @Permission('period.lock')
  async unlock(
    @Param('period') period: string,
    @Query() { programme }: PeriodRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PeriodsResponse> {
    await this.lockPeriod.run({ programme, period }, 'unlock', actor);
    return this.list({ programme });
  }
}
