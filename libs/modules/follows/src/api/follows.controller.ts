import type { Actor } from '@core/access';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission, SignedIn } from '@platform/http';
import { KeepFollows } from '../use-cases/keep-follows';
import { ReadFollows } from '../use-cases/read-follows';
import { FollowRequest } from './follow.request';
import { FollowsResponse, presentFollows } from './follow.response';

/** Places that the caller is told of; everybody sees and changes their own only. */
@ApiTags('account')
@Controller('account/follows')
@SignedIn()
export class FollowsController {
  constructor(
    private readonly follows: KeepFollows,
    private readonly reading: ReadFollows,
  ) {}

  /** What the caller follows, and what stands there now. */
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<FollowsResponse> {
    return presentFollows(await this.reading.run(actor));
  }

  /** Follows a place of a programme, or changes what is told of it. Gives all that is followed. */
  @Put(':programme/:territory')
  @Permission('metrics.read')
  async keep(
    @Param('programme') programme: string,
    @Param('territory') territory: string,
    @Body() { summaryDays = null, alerts }: FollowRequest,
    @CurrentActor() actor: Actor,
  ): Promise<FollowsResponse> {
    const wanted = { summaryDays, alerts: alerts.map(({ rule, line = null }) => ({ rule, line })) };
    await this.follows.run({ programme, territory }, wanted, actor);
    return presentFollows(await this.reading.run(actor));
  }

  /** Follows a place no longer; also one that the caller may not see any more. */
  @Delete(':programme/:territory')
  @HttpCode(204)
  async remove(
    @Param('programme') programme: string,
    @Param('territory') territory: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.follows.remove({ programme, territory }, actor);
  }
}
