import type { Actor } from '@core/access';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission } from '@platform/http';
import { MakeTemplate } from '../templates/make-template';
import { MakeTemplateRequest } from './make-template.request';
import { workbookFile } from './workbook-file';

/** Workbooks to report in. */
@ApiTags('imports')
@Controller('templates')
export class TemplatesController {
  constructor(private readonly makeTemplate: MakeTemplate) {}

  /** A row for each item of the road maps of a subtree; it comes back as an import of progress. */
  @Get('progress.xlsx')
  @Permission('road-map.read')
  async progress(
    @Query() { programme, territory, period, lang }: MakeTemplateRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const name = { programme, territory, period, language: lang };
    const pieces = await this.makeTemplate.run(name, actor);
    return workbookFile(pieces, `progress-${programme}-${territory}-${period}`);
  }
}
