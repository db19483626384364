import { demandProgramme, scopeOf, type Actor } from '@core/access';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, IdPipe, pageOf, Permission } from '@platform/http';
import { ReturnedEntryReader } from '../data/returned-entry.reader';
import { FindPeriod } from '../use-cases/find-period';
import { KeepDrafts } from '../use-cases/keep-drafts';
import { ReadReportSheet } from '../use-cases/read-report-sheet';
import { KeepDraftsRequest } from './keep-drafts.request';
import { readCursor } from './read-cursor';
import { KeptDraftsResponse, presentKept, presentSheet, ReportSheetResponse } from './report-sheet.response';
import { ListReturnedRequest } from './list-returned.request';
import { presentReturned, ReturnedPageResponse } from './returned-entry.response';

/** Where people report a period on the screen: a row for each item of a road map, and drafts until they are sent. */
@ApiTags('report sheets')
@Controller('report-sheets')
@Permission('report.submit')
export class ReportSheetsController {
  constructor(
    private readonly periods: FindPeriod,
    private readonly returned: ReturnedEntryReader,
    private readonly sheet: ReadReportSheet,
    private readonly keepDrafts: KeepDrafts,
  ) {}

  /** What was returned to whoever may report it and waits for an answer, the longest waiting first; closed periods are left out. */
  @Get('returned')
  async listReturned(
    @Query() { programme, territory, limit, cursor }: ListReturnedRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReturnedPageResponse> {
    demandProgramme(actor, 'report.submit', programme);
    const { programmeId } = await this.periods.run(programme);
    const after = readCursor<[string, number, number]>(cursor, ['instant', 'integer', 'integer']);
    const scope = scopeOf(actor, 'report.submit');
    const rows = await this.returned.list({ programmeId, territory, scope, limit, after });
    const page = pageOf(rows, limit, (row) => [row.reviewedAt, row.itemId, row.ord]);
    return presentReturned(page);
  }

  /** All rows at once, with everybody's drafts. */
  @Get(':roadMap/:period')
  async read(
    @Param('roadMap', IdPipe) roadMap: number,
    @Param('period') period: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReportSheetResponse> {
    return presentSheet(await this.sheet.run(roadMap, period, actor), actor.id);
  }

  /** Keeps the caller's drafts. The last word wins, and the answer says what it replaced without knowing. */
  @Put(':roadMap/:period/drafts')
  async keep(
    @Param('roadMap', IdPipe) roadMap: number,
    @Param('period') period: string,
    @Body() { drafts }: KeepDraftsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<KeptDraftsResponse> {
    const sent = drafts.map(({ itemId, cells, since }) => ({
      ...{ itemId, cells },
      since: since ? new Date(since) : null,
    }));
    return presentKept(await this.keepDrafts.run(roadMap, period, sent, actor), actor.id);
  }
}
