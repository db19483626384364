import type { Actor } from '@core/access';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, IdPipe, Permission } from '@platform/http';
import { GrantExtension } from '../use-cases/grant-extension';
import {
  ExtensionResponse,
  ExtensionsResponse,
  presentExtension,
  presentExtensions,
} from './extension.response';
import { GrantExtensionRequest } from './period.request';

/** More time for the reports of single road maps. */
@ApiTags('periods')
@Controller('road-maps/:id/extensions')
export class ExtensionsController {
  constructor(private readonly extensions: GrantExtension) {}

  /** What the road map was given, the latest first. */
  @Get()
  @Permission('road-map.read')
  async list(@Param('id', IdPipe) id: number, @CurrentActor() actor: Actor): Promise<ExtensionsResponse> {
    return presentExtensions(await this.extensions.list(id, actor));
  }

  /** Gives the road map until the end of a day; the last word on a period counts. Reports that were late may be on time then. */
  @Post()
  @Permission('period.extend')
  async grant(
    @Param('id', IdPipe) id: number,
    @Body() body: GrantExtensionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ExtensionResponse> {
    return presentExtension(await this.extensions.run(id, body, actor));
  }
}
