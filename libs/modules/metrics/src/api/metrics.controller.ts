import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@core/access';
import { AsTable, CurrentActor, JsonBytes, Permission } from '@platform/http';
import { ReadingScope } from '../use-cases/reading-scope';
import { ServeFigures } from '../use-cases/serve-figures';
import { FiguresQuery, LeagueQuery, SeriesQuery } from './figures.request';
import { FiguresListResponse, FiguresResponse } from './figures.response';
import { LeagueResponse } from './league.response';
import { PlanResponse } from './plan.response';
import { FIGURES_TABLE } from './tables/figures-table';
import { LEAGUE_TABLE } from './tables/league-table';

/** Figures of territories, league tables. */
@Controller()
@Permission('metrics.read')
export class MetricsController {
  constructor(
    private readonly figures: ServeFigures,
    private readonly scope: ReadingScope,
  ) {}

  /** One territory's figures. */
  @Get('metrics/:territory')
  @ApiOkResponse({ type: FiguresResponse })
  async one(
    @Param('territory') territory: string,
    @Query() query: FiguresQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonBytes> {
    await this.scope.demand(actor, territory, query.programme);
    return this.figures.one(territory, query);
  }

  /** The figures of the territories directly below. */
  @Get('metrics/:territory/children')
  @AsTable(FIGURES_TABLE)
  @ApiOkResponse({ type: FiguresListResponse })
  async children(
    @Param('territory') territory: string,
    @Query() query: FiguresQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonBytes> {
    await this.scope.demand(actor, territory, query.programme);
    return this.figures.children(territory, query);
  }

  /** One territory's figures over periods that have begun. */
  @Get('metrics/:territory/series')
  @AsTable(FIGURES_TABLE)
  @ApiOkResponse({ type: FiguresListResponse })
  async series(
    @Param('territory') territory: string,
    @Query() query: SeriesQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonBytes> {
    await this.scope.demand(actor, territory, query.programme);
    return this.figures.series(territory, query);
  }

  /** Planned completion over the whole term, periods to come included. */
  @Get('metrics/:territory/plan')
  @ApiOkResponse({ type: PlanResponse })
  async plan(
    @Param('territory') territory: string,
    @Query() query: SeriesQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonBytes> {
    await this.scope.demand(actor, territory, query.programme);
    return this.figures.plan(territory, query);
  }

  /**
   * Territories of one level in tiers of like size, ranked on one track; those not ranked are listed with the reason.
   * Ranks are those among all; listed are the territories that the caller may look at.
   */
  @Get('league')
  @AsTable(LEAGUE_TABLE)
  @ApiOkResponse({ type: LeagueResponse })
  async league(@Query() query: LeagueQuery, @CurrentActor() actor: Actor): Promise<JsonBytes> {
    return this.figures.league(query, await this.scope.territoriesOf(actor, query.programme));
  }
}
