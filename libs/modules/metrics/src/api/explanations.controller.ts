import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@core/access';
import { AsTable, CurrentActor, JsonBytes, Permission } from '@platform/http';
import { ReadingScope } from '../use-cases/reading-scope';
import { ServeExplanations } from '../use-cases/serve-explanations';
import { BreakdownResponse } from './breakdown.response';
import { ChapterResponse } from './chapter.response';
import { BreakdownQuery, ChapterQuery, ExplainQuery } from './explain.request';
import { ExplanationResponse } from './explain.response';
import { EXPLAIN_TABLE } from './tables/explain-table';

/** How a figure is made, and the same figures by chapter. */
@Controller('metrics/:territory')
@Permission('metrics.read')
export class ExplanationsController {
  constructor(
    private readonly explanations: ServeExplanations,
    private readonly scope: ReadingScope,
  ) {}

  /** The items behind a figure of the territory, or of a chapter there, with weights, shares, values and records; their lines add up to it. */
  @Get('explain')
  @AsTable(EXPLAIN_TABLE)
  @ApiOkResponse({ type: ExplanationResponse })
  async explain(
    @Param('territory') territory: string,
    @Query() query: ExplainQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonBytes> {
    await this.scope.demand(actor, territory, query.programme);
    return this.explanations.explain(territory, query);
  }

  /** The territory's figures by direction, promise or lead executor. */
  @Get('breakdown')
  @ApiOkResponse({ type: BreakdownResponse })
  async breakdown(
    @Param('territory') territory: string,
    @Query() query: BreakdownQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonBytes> {
    await this.scope.demand(actor, territory, query.programme);
    return this.explanations.breakdown(territory, query);
  }

  /** One direction, promise or lead executor in the territory: over the periods, and at the places directly below. */
  @Get('chapter')
  @ApiOkResponse({ type: ChapterResponse })
  async chapter(
    @Param('territory') territory: string,
    @Query() query: ChapterQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonBytes> {
    await this.scope.demand(actor, territory, query.programme);
    return this.explanations.chapter(territory, query);
  }
}
