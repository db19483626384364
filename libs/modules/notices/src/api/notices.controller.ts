import type { Actor } from '@core/access';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '@platform/http';
import { ReadNotices } from '../use-cases/read-notices';
import { NoticePageResponse, presentNotices, UnreadResponse } from './notice.response';
import { ListNoticesRequest, MarkReadRequest } from './notices.request';

/** What the caller is told; everybody sees their own only. */
@ApiTags('notices')
@Controller('notices')
@SignedIn()
export class NoticesController {
  constructor(private readonly notices: ReadNotices) {}

  /** The caller's notices, the latest first. */
  @Get()
  async list(
    @Query() { unread, ...asked }: ListNoticesRequest,
    @CurrentActor() { id }: Actor,
  ): Promise<NoticePageResponse> {
    return presentNotices(await this.notices.run(id, { ...asked, unread: unread === 'true' }));
  }

  /** Marks notices read, without ids all of them. Gives how many are left. */
  @Post('read')
  @HttpCode(200)
  async read(@Body() { ids }: MarkReadRequest, @CurrentActor() { id }: Actor): Promise<UnreadResponse> {
    return { unread: await this.notices.markRead(id, ids) };
  }
}
