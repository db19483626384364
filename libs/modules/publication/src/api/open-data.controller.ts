import { LANGUAGES } from '@core/kernel';
import { Controller, Get, Param, Query, Req, Res, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { HttpSettings, PublicationSettings } from '@platform/config';
import { Public } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOpenFile, OPEN_FILES } from '../domain/open-data/open-files';
import { publicationErrors } from '../domain/publication.errors';
import { writeFeed } from '../domain/write-feed';
import { GatherNews, type News } from '../use-cases/gather-news';
import { KeepAnswers } from '../use-cases/keep-answers';
import { OpenProgrammes } from '../use-cases/open-programmes';
import { WriteOpenData } from '../use-cases/write-open-data';
import { DataDictionaryResponse, presentDictionary } from './data-dictionary.response';
import { OpenView } from './open-view';
import { PublicLanguageQuery } from './public.request';
import { ShareAnswers } from './share-answers';

const LICENCE_TEXTS: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
};
const HOST = /^[a-zA-Z0-9.:[\]-]{1,255}$/;

/** What is shown to everybody, for programs: files, what their columns mean, and a feed of what is new. */
@ApiTags('public')
@Controller('public')
@Public()
@UseGuards(OpenView)
@UseInterceptors(ShareAnswers)
export class OpenDataController {
  constructor(
    private readonly http: HttpSettings,
    private readonly settings: PublicationSettings,
    private readonly programmes: OpenProgrammes,
    private readonly answers: KeepAnswers,
    private readonly data: WriteOpenData,
    private readonly news: GatherNews,
  ) {}

  /** What every column and every code of the files means, in three languages. */
  @Get('dictionary')
  dictionary(): DataDictionaryResponse {
    return presentDictionary(this.settings.licence, LICENCE_TEXTS[this.settings.licence]);
  }

  /** Figures of all places and periods, pledges, or confirmed verdicts, as CSV or JSON. */
  @Get('programmes/:programme/data/:file')
  @ApiParam({ name: 'file', enum: OPEN_FILES })
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({ schema: { type: 'string' } })
  async file(
    @Param('programme') programme: string,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    if (!isOpenFile(file)) throw publicationErrors.fileUnknown();
    const open = await this.programmes.find(programme);
    const { bytes } = await this.data.run(open, file);
    const type = file.endsWith('.csv')
      ? 'text/csv; charset=utf-8; header=present'
      : 'application/json; charset=utf-8';
    // Not as an attachment: that is what people take out of the system, and the audit trail lists those.
    const name = `${open.programme.code.replace(/[^\w-]/g, '_')}-${file}`;
    reply.header('content-type', type).header('content-disposition', `inline; filename="${name}"`);
    reply.header('link', `<${LICENCE_TEXTS[this.settings.licence]}>; rel="license"`);
    return bytes;
  }

  /** New editions, corrections and verdicts of a programme as Atom. */
  @Get('programmes/:programme/feed.atom')
  @ApiProduces('application/atom+xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  async feed(
    @Param('programme') programme: string,
    @Query() { lang = LANGUAGES[0] }: PublicLanguageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const open = await this.programmes.find(programme);
    const { bytes } = await this.answers.serve(open, ['news'], () => this.news.run(open));
    const { title, code, publishedAt } = open.programme;
    const text = writeFeed(JSON.parse(bytes.toString()) as News[], {
      ...{ programme: code, title, language: lang, base: this.baseOf(request) },
      ...{ since: publishedAt.toISOString(), licence: this.settings.licence },
    });
    reply.header('content-type', 'application/atom+xml; charset=utf-8');
    return Buffer.from(text);
  }

  /** Where readers come from: the address people type, else the one this request was sent to. */
  private baseOf({ protocol, headers }: FastifyRequest): string {
    if (this.http.publicUrl !== undefined) return this.http.publicUrl;
    const host = headers.host ?? '';
    return HOST.test(host) ? `${protocol}://${host}` : '';
  }
}
