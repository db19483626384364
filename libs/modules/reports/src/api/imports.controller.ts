import type { Actor } from '@core/access';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Res,
  Sse,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Page, pageOf, Permission, StreamEnds } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endWith, map, takeUntil, type Observable } from 'rxjs';
import { ImportReader } from '../data/import.reader';
import { ApplyPreview } from '../use-cases/apply-preview';
import { DeclineProposal } from '../use-cases/decline-proposal';
import { ReceiveImport } from '../use-cases/receive-import';
import { RevertImport } from '../use-cases/revert-import';
import { WatchImport } from '../use-cases/watch-import';
import { ImportGuard } from './import-guard';
import { CreateImportRequest } from './create-import.request';
import { DeclineProposalRequest } from './decline-proposal.request';
import { ImportResponse, presentImport } from './import.response';
import { ListImportsRequest } from './list-imports.request';
import { readCursor } from './read-cursor';
import { presentReverted, RevertedResponse } from './reverted.response';
import { UPLOAD_BODY } from './upload-body';
import { Uploaded, UploadInterceptor, type StoredUpload } from './upload-interceptor';

/** Files on their journey. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportReader,
    private readonly receive: ReceiveImport,
    private readonly applyPreview: ApplyPreview,
    private readonly declineProposal: DeclineProposal,
    private readonly revertImport: RevertImport,
    private readonly watch: WatchImport,
    private readonly ends: StreamEnds,
  ) {}

  /** Takes a file in: 202 with a new import, 200 with the earlier one of the same file. */
  @Post()
  @Permission('import.create')
  @UseInterceptors(UploadInterceptor)
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_BODY)
  @ApiResponse({ status: 202, type: ImportResponse })
  @ApiResponse({ status: 200, type: ImportResponse })
  async create(
    @Uploaded() file: StoredUpload,
    @Body() options: CreateImportRequest,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportResponse> {
    const { id, isNew } = await this.receive.run({ file, ...options }, actor);
    reply.code(isNew ? 202 : 200);
    return this.get(id, actor);
  }

  /** The newest first. */
  @Get()
  @Permission('import.read')
  async list(
    @Query() { cursor, ...filter }: ListImportsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<Page<ImportResponse>> {
    const after = readCursor<[string, string]>(cursor, ['instant', 'uuid']);
    const rows = await this.imports.list({ ...filter, after }, actor);
    const { items, nextCursor } = pageOf(rows, filter.limit, (row) => [row.receivedAt, row.id]);
    return new Page(items.map(presentImport), nextCursor);
  }

  @Get(':id')
  @Permission('import.read')
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ImportResponse> {
    return presentImport(await this.imports.get(id, actor));
  }

  /** Applies what was only looked at so far. */
  @Post(':id/apply')
  @HttpCode(202)
  @Permission('import.create')
  async apply(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ImportResponse> {
    await this.imports.get(id, actor, 'import.create');
    await this.applyPreview.run(id, actor);
    return this.get(id, actor);
  }

  /** Declines proposed road maps with a reason, which the import tells from then on. */
  @Post(':id/decline')
  @HttpCode(200)
  @Permission('road-map.manage')
  async decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: DeclineProposalRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ImportResponse> {
    await this.imports.get(id, actor, 'road-map.manage');
    await this.declineProposal.run(id, reason, actor);
    return this.get(id, actor);
  }

  /** Takes an applied report back; entries revised since are listed and stay. */
  @Post(':id/revert')
  @HttpCode(200)
  @Permission('import.revert')
  async revert(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<RevertedResponse> {
    await this.imports.get(id, actor, 'import.revert');
    const reverted = await this.revertImport.run(id, actor);
    return presentReverted(await this.imports.get(id, actor), reverted);
  }

  /** Server-sent events: `progress` with the import whenever it changes, then `end`. Breaks off when its reader may not go on. */
  @Sse(':id/events')
  @Permission('import.read')
  @UseGuards(ImportGuard)
  async events(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<Observable<{ type: string; data: object }>> {
    return (await this.watch.run(id, actor)).pipe(
      map((row) => ({ type: 'progress', data: presentImport(row) as object })),
      endWith({ type: 'end', data: {} }),
      takeUntil(this.ends.of(actor, request)),
    );
  }
}
