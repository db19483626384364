import type { Actor } from '@core/access';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsTable, CurrentActor, Permission } from '@platform/http';
import { ReadObligations } from '../use-cases/read-obligations';
import { ObligationPageResponse, presentObligations } from './obligation.response';
import { OBLIGATIONS_TABLE } from './obligations-table';
import { ListObligationsRequest } from './obligations.request';

/** Who still has to report what. */
@ApiTags('periods')
@Controller('obligations')
@Permission('period.read')
export class ObligationsController {
  constructor(private readonly obligations: ReadObligations) {}

  /** What each road map owes for a period, by territory; those that nothing is expected of are left out. */
  @Get()
  @AsTable(OBLIGATIONS_TABLE)
  async list(
    @Query() asked: ListObligationsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ObligationPageResponse> {
    return presentObligations(await this.obligations.run(asked, actor));
  }
}
