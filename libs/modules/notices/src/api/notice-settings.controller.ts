import type { Actor } from '@core/access';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '@platform/http';
import { KeepSettings } from '../use-cases/keep-settings';
import { NoticeSettingsResponse, presentSettings } from './notice.response';
import { NoticeSettingsRequest } from './notices.request';

/** What the caller wants to be told, and how. */
@ApiTags('notices')
@Controller('account/notice-settings')
@SignedIn()
export class NoticeSettingsController {
  constructor(private readonly settings: KeepSettings) {}

  /** The caller's settings; at first everything is wanted on both channels. */
  @Get()
  async read(@CurrentActor() { id }: Actor): Promise<NoticeSettingsResponse> {
    return presentSettings(await this.settings.read(id));
  }

  /** Replaces them; what was given before stays. */
  @Put()
  async replace(
    @Body() { language, kinds }: NoticeSettingsRequest,
    @CurrentActor() { id }: Actor,
  ): Promise<NoticeSettingsResponse> {
    await this.settings.run(id, { language: language ?? null, kinds });
    return presentSettings(await this.settings.read(id));
  }
}
