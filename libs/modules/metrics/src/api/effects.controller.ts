import type { Actor } from '@core/access';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor, IdPipe, JsonBytes, Permission } from '@platform/http';
import { RequestChangeRequest } from '@modules/road-maps';
import { ServeEffects } from '../use-cases/serve-effects';
import { EffectQuery } from './effect.request';
import { ChangeEffectResponse } from './effect.response';

/** What a change of the plan does to the figures, before it is decided and after. */
@Controller()
@Permission('metrics.read')
export class EffectsController {
  constructor(private readonly effects: ServeEffects) {}

  /** The effect of a change request on its item and on the territories it counts in, as far as the caller may look at them. */
  @Get('changes/:id/effect')
  @ApiOkResponse({ type: ChangeEffectResponse })
  async ofChange(
    @Param('id', IdPipe) id: number,
    @Query() query: EffectQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonBytes> {
    return this.effects.ofChange(id, query.period, actor);
  }

  /** The effect a change would have, judged by the same rules as a request but not recorded. */
  @Post('items/:id/changes/effect')
  @HttpCode(200)
  @Permission('change.request')
  async ofDraft(
    @Param('id', IdPipe) itemId: number,
    @Query() query: EffectQuery,
    @Body() body: RequestChangeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ChangeEffectResponse> {
    return this.effects.ofDraft(itemId, body, query.period, actor);
  }
}
