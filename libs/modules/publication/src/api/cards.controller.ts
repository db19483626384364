import { LANGUAGES, textIn } from '@core/kernel';
import { Controller, Get, Param, Query, Res, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { allowFraming, JsonBytes, Public } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { CARD_POLICY, drawCard } from '../domain/draw-card';
import { periodOf } from '../domain/period-of';
import { KeepAnswers } from '../use-cases/keep-answers';
import { OpenProgrammes } from '../use-cases/open-programmes';
import { TellPlace } from '../use-cases/tell-place';
import { OpenView } from './open-view';
import { CardQuery } from './public.request';
import { ShareAnswers } from './share-answers';

/** Cards for the pages of others: the one answer that may be framed. */
@ApiTags('public')
@Controller('public/embed')
@Public()
@UseGuards(OpenView)
@UseInterceptors(ShareAnswers)
export class CardsController {
  constructor(
    private readonly programmes: OpenProgrammes,
    private readonly answers: KeepAnswers,
    private readonly tellPlace: TellPlace,
  ) {}

  /** A territory's verified completion as a small page without scripts; also at `/public/embed/…`. */
  @Get(':programme/:territory')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async card(
    @Param('programme') programme: string,
    @Param('territory') territory: string,
    @Query() { period: asked, lang: language = LANGUAGES[0], theme = 'auto' }: CardQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const open = await this.programmes.find(programme);
    const period = periodOf(open, asked);
    const { bytes } = await this.answers.serve(
      open,
      ['card', territory, period.period, language, theme],
      async () => {
        const title = textIn(open.programme.title, language);
        const look = { language, theme, programme: open.programme.code, title };
        return JsonBytes.ofText(drawCard(await this.tellPlace.run(open, period, territory), look));
      },
    );
    allowFraming(reply, CARD_POLICY);
    reply.header('content-type', 'text/html; charset=utf-8');
    return bytes;
  }
}
