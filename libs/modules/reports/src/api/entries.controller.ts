import type { Actor } from '@core/access';
import { EntryReader } from '@modules/ledger';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Page, pageOf, Permission } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { FindPeriod } from '../use-cases/find-period';
import { ReviewEntries } from '../use-cases/review-entries';
import { SubmitEntry } from '../use-cases/submit-entry';
import { EntryResponse, presentEntry } from './entry.response';
import { ListEntriesRequest } from './list-entries.request';
import { newEntryOf } from './new-entry-of';
import { readCursor } from './read-cursor';
import { ReviewEntriesRequest } from './review-entries.request';
import { ReviewedResponse } from './reviewed.response';
import { SubmitEntryRequest } from './submit-entry.request';

/** Entries by form, and their review. */
@ApiTags('entries')
@Controller('entries')
export class EntriesController {
  constructor(
    private readonly entries: EntryReader,
    private readonly periods: FindPeriod,
    private readonly submit: SubmitEntry,
    private readonly reviewEntries: ReviewEntries,
  ) {}

  /** Records one entry: 201 with the new revision, 200 with the standing one that says the same. */
  @Post()
  @Permission('report.submit')
  @ApiResponse({ status: 201, type: EntryResponse })
  @ApiResponse({ status: 200, type: EntryResponse })
  async create(
    @Body() request: SubmitEntryRequest,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryResponse> {
    const { entry, isNew } = await this.submit.run(newEntryOf(request), actor);
    reply.code(isNew ? 201 : 200);
    return presentEntry(entry);
  }

  /** The review queue: the longest waiting first. */
  @Get()
  @Permission('period.read')
  async list(
    @Query() { cursor, limit, programme, period, ...filter }: ListEntriesRequest,
  ): Promise<Page<EntryResponse>> {
    const after = readCursor<[string, number, number, number]>(cursor, [
      'instant',
      'integer',
      'integer',
      'integer',
    ]);
    const scope = await this.periods.run(programme, period);
    const rows = await this.entries.list({ ...filter, ...scope, limit, after });
    const page = pageOf(rows, limit, (row) => [row.submittedAt, row.itemId, row.ord, row.revision]);
    return new Page(page.items.map(presentEntry), page.nextCursor);
  }

  /** Accepts or returns entries in bulk; those that cannot be decided are refused by name. */
  @Post('review')
  @HttpCode(200)
  @Permission('report.review')
  async review(
    @Body() { ids, decision, reason }: ReviewEntriesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReviewedResponse> {
    return this.reviewEntries.run({ ids, decision, reason: reason ?? null }, actor);
  }
}
