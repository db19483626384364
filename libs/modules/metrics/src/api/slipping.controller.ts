import type { Actor } from '@core/access';
import { Controller, Get, Query } from '@nestjs/common';
import { AsTable, CurrentActor, Permission } from '@platform/http';
import { ReadingScope } from '../use-cases/reading-scope';
import { ServeSlipping } from '../use-cases/serve-slipping';
import { SlippingQuery } from './slipping.request';
import { SlippingResponse } from './slipping.response';
import { SLIPPING_TABLE } from './tables/slipping-table';

/** What slips, why, and who answers for it. */
@Controller('slipping')
@Permission('metrics.read')
export class SlippingController {
  constructor(
    private readonly slipping: ServeSlipping,
    private readonly scope: ReadingScope,
  ) {}

  /** Items that are overdue or at risk in a territory, with reasons and executors; what costs most comes first. */
  @Get()
  @AsTable(SLIPPING_TABLE)
  async list(@Query() query: SlippingQuery, @CurrentActor() actor: Actor): Promise<SlippingResponse> {
    await this.scope.demand(actor, query.territory, query.programme);
    return this.slipping.run(query);
  }
}
