import type { Actor } from '@core/access';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor, JsonBytes, Permission } from '@platform/http';
import { DecideVerdict } from '../use-cases/decide-verdict';
import { ReadingScope } from '../use-cases/reading-scope';
import { ServeVerdicts } from '../use-cases/serve-verdicts';
import { VerdictRequest, VerdictsQuery } from './verdict.request';
import { PromiseVerdictResponse, VerdictsResponse } from './verdict.response';

/** What is said of promises: proposed by rule, confirmed by analysts. */
@Controller('programmes/:code')
@Permission('metrics.read')
export class VerdictsController {
  constructor(
    private readonly verdicts: ServeVerdicts,
    private readonly decideVerdict: DecideVerdict,
    private readonly scope: ReadingScope,
  ) {}

  /** The promises of a programme, as a whole or at a place, in the order of its document. */
  @Get('verdicts')
  @ApiOkResponse({ type: VerdictsResponse })
  async list(
    @Param('code') code: string,
    @Query() query: VerdictsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonBytes> {
    await this.scope.demand(actor, await this.verdicts.placeOf(query), code);
    return this.verdicts.list(code, query);
  }

  /** Confirms what the rule proposes, or says otherwise and why. */
  @Post('promises/:promise/verdict')
  @HttpCode(200)
  @Permission('verdict.decide')
  async decide(
    @Param('code') code: string,
    @Param('promise') promise: string,
    @Body() { territory, period, verdict, reason }: VerdictRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PromiseVerdictResponse> {
    const word = { territory: territory ?? undefined, period, verdict, reason: reason ?? null };
    return this.decideVerdict.run({ programme: code, promise }, word, actor);
  }
}
