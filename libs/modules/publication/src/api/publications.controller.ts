import type { Actor } from '@core/access';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PublicationSettings } from '@platform/config';
import { CurrentActor, Permission } from '@platform/http';
import { SetPublication } from '../use-cases/set-publication';
import { PublicationRequest } from './publication.request';
import { presentPublication, PublicationResponse } from './publication.response';

/** Whether anybody may look at a programme. */
@ApiTags('publication')
@Controller('programmes/:code/publication')
export class PublicationsController {
  constructor(
    private readonly settings: PublicationSettings,
    private readonly publication: SetPublication,
  ) {}

  /** Whether the programme is shown to everybody, and who decided so. */
  @Get()
  @Permission('programme.read')
  async one(@Param('code') code: string, @CurrentActor() actor: Actor): Promise<PublicationResponse> {
    return presentPublication(await this.publication.state(code, actor), this.settings.open);
  }

  /** Shows the programme to everybody, or takes it back; doing it again changes nothing. */
  @Put()
  @Permission('publication.manage')
  async set(
    @Param('code') code: string,
    @Body() { published }: PublicationRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PublicationResponse> {
    return presentPublication(await this.publication.run(code, published, actor), this.settings.open);
  }
}
