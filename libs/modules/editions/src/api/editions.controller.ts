import { demandProgramme, scopeOf, type Actor } from '@core/access';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission } from '@platform/http';
import { ReadEdition } from '../use-cases/read-edition';
import { ReadErrata } from '../use-cases/read-errata';
import {
  EditionFiguresPageResponse,
  EditionPageResponse,
  EditionResponse,
  ErrataPageResponse,
  presentEdition,
  presentEditionFigures,
  presentEditions,
  presentErrata,
} from './edition.response';
import { EditionTerritoryRequest, ListEditionsRequest } from './editions.request';

/** Figures of record: those of closed periods, as they were then. */
@ApiTags('editions')
@Controller('editions')
@Permission('metrics.read')
export class EditionsController {
  constructor(
    private readonly editions: ReadEdition,
    private readonly errata: ReadErrata,
  ) {}

  /** Editions of a programme, the latest period first. */
  @Get()
  async list(
    @Query() { programme, period, limit, cursor }: ListEditionsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<EditionPageResponse> {
    demandProgramme(actor, 'metrics.read', programme);
    const scope = scopeOf(actor, 'metrics.read');
    return presentEditions(await this.editions.list({ programme, period }, { limit, cursor }, scope));
  }

  /** One edition. */
  @Get(':id')
  async one(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<EditionResponse> {
    return presentEdition(await this.editions.one(id, scopeOf(actor, 'metrics.read')));
  }

  /** Its figures, territory by territory, with the text each digest is of. */
  @Get(':id/figures')
  async figures(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() asked: EditionTerritoryRequest,
    @CurrentActor() actor: Actor,
  ): Promise<EditionFiguresPageResponse> {
    return presentEditionFigures(await this.editions.figures(id, asked, scopeOf(actor, 'metrics.read')));
  }

  /** Territories whose figures of the period are others today, and what was recorded since. */
  @Get(':id/errata')
  async differences(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() asked: EditionTerritoryRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ErrataPageResponse> {
    return presentErrata(await this.errata.run(id, asked, actor));
  }
}
