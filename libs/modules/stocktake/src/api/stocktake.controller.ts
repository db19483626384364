import type { Actor } from '@core/access';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReadingScope } from '@modules/metrics';
import { CurrentActor, Permission } from '@platform/http';
import { Readable } from 'node:stream';
import { MakeStocktake } from '../use-cases/make-stocktake';
import { StocktakeRequest } from './stocktake.request';

const PDF = 'application/pdf';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One place and one period as a meeting needs them. */
@ApiTags('stocktake')
@Controller('stocktake')
@Permission('metrics.read')
export class StocktakeController {
  constructor(
    private readonly scope: ReadingScope,
    private readonly stocktake: MakeStocktake,
  ) {}

  /** The pack on paper: A4, in one of three languages. */
  @Get(':territory.pdf')
  @ApiProduces(PDF)
  async document(
    @Param('territory') territory: string,
    @Query() { lang, ...asked }: StocktakeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    await this.scope.demand(actor, territory, asked.programme);
    const { bytes, name } = await this.stocktake.document({ ...asked, territory }, lang);
    return new StreamableFile(bytes, { type: PDF, disposition: `attachment; filename="${name}.pdf"` });
  }

  /** The same figures as a workbook. */
  @Get(':territory.xlsx')
  @ApiProduces(WORKBOOK)
  async workbook(
    @Param('territory') territory: string,
    @Query() { lang, ...asked }: StocktakeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    await this.scope.demand(actor, territory, asked.programme);
    const { pieces, name } = await this.stocktake.workbook({ ...asked, territory }, lang);
    const disposition = `attachment; filename="${name}.xlsx"`;
    return new StreamableFile(Readable.from(pieces), { type: WORKBOOK, disposition });
  }
}
