import type { Actor } from '@core/access';
import { normalizeText } from '@core/kernel';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageRequest, pageOf, Permission } from '@platform/http';
import { AssignEntries } from '../use-cases/assign-entries';
import { CompareEntry } from '../use-cases/compare-entry';
import { DiscussEntry } from '../use-cases/discuss-entry';
import { AssignEntriesRequest } from './assign-entries.request';
import { AssignedResponse } from './assigned.response';
import { CommentEntryRequest } from './comment-entry.request';
import { CommentPageResponse, CommentResponse, presentComment } from './comment.response';
import { EntryChangesResponse, presentEntryChanges } from './entry-changes.response';
import { readCursor } from './read-cursor';

/** What reviewers do with an entry before they decide: share the work, look at what changed, talk about it. */
@ApiTags('entries')
@Controller('entries')
@Permission('period.read')
export class EntryTalkController {
  constructor(
    private readonly assignEntries: AssignEntries,
    private readonly compareEntry: CompareEntry,
    private readonly discussEntry: DiscussEntry,
  ) {}

  /** Gives entries to a reviewer; those that cannot be given are refused by name. */
  @Post('assign')
  @HttpCode(200)
  @Permission('report.review')
  async assign(
    @Body() { ids, to }: AssignEntriesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AssignedResponse> {
    return this.assignEntries.run(ids, to === 'me' ? actor.id : to, actor);
  }

  /** An entry field by field beside the revision before it and what was last accepted of the item. */
  @Get(':id/changes')
  async changes(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<EntryChangesResponse> {
    return presentEntryChanges(await this.compareEntry.run(id, actor));
  }

  /** The discussion of the entry's item and period, oldest first. */
  @Get(':id/comments')
  async comments(
    @Param('id') id: string,
    @Query() { limit, cursor }: PageRequest,
    @CurrentActor() actor: Actor,
  ): Promise<CommentPageResponse> {
    const [after] = readCursor<[number]>(cursor, ['integer']) ?? [];
    const rows = await this.discussEntry.list(id, { limit, after }, actor);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.id]);
    return { items: items.map(presentComment), nextCursor };
  }

  /** Says something of an entry, for everybody who may see it. */
  @Post(':id/comments')
  @Permission('report.discuss')
  async comment(
    @Param('id') id: string,
    @Body() { text }: CommentEntryRequest,
    @CurrentActor() actor: Actor,
  ): Promise<CommentResponse> {
    return presentComment(await this.discussEntry.run(id, normalizeText(text), actor));
  }
}
