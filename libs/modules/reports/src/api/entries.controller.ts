import { demandProgramme, scopeOf, type Actor } from '@core/access';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { AsTable, CurrentActor, pageOf, Permission } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { ReviewQueueReader, type QueueSort } from '../data/review-queue.reader';
import { FindPeriod } from '../use-cases/find-period';
import { ReviewEntries } from '../use-cases/review-entries';
import { SubmitEntry } from '../use-cases/submit-entry';
import { ENTRIES_TABLE } from './entries-table';
import { EntryQueueResponse, presentQueue } from './entry-queue.response';
import { EntryResponse, presentEntry } from './entry.response';
import { ListEntriesRequest } from './list-entries.request';
import { newEntryOf } from './new-entry-of';
import { queueFilterOf } from './queue-filter-of';
import { readCursor, type CursorForm } from './read-cursor';
import { ReviewEntriesRequest } from './review-entries.request';
import { ReviewedResponse } from './reviewed.response';
import { SubmitEntryRequest } from './submit-entry.request';

const BY_TIME = ['instant', 'integer', 'integer', 'integer'] as const;
const CURSOR_FORMS: Record<QueueSort, readonly CursorForm[]> = {
  oldest: BY_TIME,
  newest: BY_TIME,
  territory: ['text', ...BY_TIME],
};

/** Entries by form, and their review. */
@ApiTags('entries')
@Controller('entries')
export class EntriesController {
  constructor(
    private readonly queue: ReviewQueueReader,
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

  /** The review queue, the longest waiting first unless told otherwise; as far as the actor may see it. */
  @Get()
  @AsTable(ENTRIES_TABLE)
  @Permission('period.read')
  async list(@Query() query: ListEntriesRequest, @CurrentActor() actor: Actor): Promise<EntryQueueResponse> {
    const { cursor, limit, programme, period, sort = 'oldest', totals, ...filter } = query;
    demandProgramme(actor, 'period.read', programme);
    const after = readCursor<unknown[]>(cursor, CURSOR_FORMS[sort]);
    const narrowed = {
      ...(await this.periods.run(programme, period)),
      ...queueFilterOf(filter, actor),
    };
    const scope = scopeOf(actor, 'period.read');
    const rows = await this.queue.list(narrowed, { sort, limit, after }, scope);
    const page = pageOf(rows, limit, (row) => ReviewQueueReader.keyOf(row, sort));
    const counted = totals === 'true' ? await this.queue.totals(narrowed, scope) : null;
    return presentQueue(page, counted);
  }

  /** Endorses, accepts or returns entries in bulk; those that cannot be decided are refused by name. */
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
