import { scopeOf, type Actor } from '@core/access';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageRequest, Permission } from '@platform/http';
import { ProgrammeReader } from '../data/programme.reader';
import { ProgrammeNotFoundError } from '../domain/programmes.errors';
import {
  presentProgramme,
  presentProgrammePage,
  ProgrammePageResponse,
  ProgrammeResponse,
} from './programme.response';
import { presentPromisePage, PromisePageResponse } from './promise.response';

/** Campaign programmes with their chapters and pledges. */
@ApiTags('Programmes')
@Controller('programmes')
@Permission('programme.read')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammeReader) {}

  /** Programmes by code. */
  @Get()
  async list(@Query() page: PageRequest, @CurrentActor() actor: Actor): Promise<ProgrammePageResponse> {
    return presentProgrammePage(await this.programmes.list(page, scopeOf(actor, 'programme.read')));
  }

  /** One programme. */
  @Get(':code')
  async one(@Param('code') code: string, @CurrentActor() actor: Actor): Promise<ProgrammeResponse> {
    const programme = await this.programmes.find(code, scopeOf(actor, 'programme.read'));
    if (!programme) throw new ProgrammeNotFoundError(code);
    return presentProgramme(programme);
  }

  /** Its pledges, in the order of its document. */
  @Get(':code/promises')
  async promises(
    @Param('code') code: string,
    @Query() page: PageRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PromisePageResponse> {
    await this.one(code, actor);
    return presentPromisePage(await this.programmes.promises(code, page));
  }
}
