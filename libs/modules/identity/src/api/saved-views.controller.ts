import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '@platform/http';
import { KeepViews } from '../use-cases/keep-views';
import { SavedViewRequest } from './saved-view.request';
import { presentView, SavedViewResponse, SavedViewsResponse } from './saved-view.response';
import { SessionCaller, type PersonInSession } from './session-caller';

/** Pages a person comes back to; everybody sees their own only. */
@ApiTags('account')
@Controller('account/views')
@SignedIn()
export class SavedViewsController {
  constructor(private readonly views: KeepViews) {}

  @Get()
  async list(@SessionCaller() { actor }: PersonInSession): Promise<SavedViewsResponse> {
    return { items: (await this.views.list(actor.id)).map(presentView) };
  }

  @Post()
  async add(
    @Body() { isStart = false, ...asked }: SavedViewRequest,
    @SessionCaller() { actor }: PersonInSession,
  ): Promise<SavedViewResponse> {
    return presentView(await this.views.add(actor.id, { ...asked, isStart }));
  }

  /** Renames it, has it lead elsewhere, makes it the start or no longer the start. */
  @Put(':id')
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { isStart = false, ...asked }: SavedViewRequest,
    @SessionCaller() { actor }: PersonInSession,
  ): Promise<SavedViewResponse> {
    return presentView(await this.views.change(actor.id, id, { ...asked, isStart }));
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', ParseUUIDPipe) id: string, @SessionCaller() { actor }: PersonInSession): Promise<void> {
    return this.views.remove(actor.id, id);
  }
}
