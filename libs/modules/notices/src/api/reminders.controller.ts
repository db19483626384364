import type { Actor } from '@core/access';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission } from '@platform/http';
import { ReadReminders } from '../use-cases/read-reminders';
import { ListRemindersRequest } from './reminders.request';
import { presentReminders, RemindersResponse } from './reminders.response';

/** Who was reminded of what they owe. */
@ApiTags('notices')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: ReadReminders) {}

  /** What liaisons were reminded of a period, and whether they read it; those of the places that the caller reviews. */
  @Get()
  @Permission('report.review')
  async list(@Query() asked: ListRemindersRequest, @CurrentActor() actor: Actor): Promise<RemindersResponse> {
    return presentReminders(await this.reminders.run(asked, actor));
  }
}
