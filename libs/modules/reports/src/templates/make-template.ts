import { scopeOf, type Actor } from '@core/access';
import { Clock, type Language } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { writeWorkbook, type NewSheet } from '@platform/spreadsheets';
import { roadMapNotFound } from '../domain/reports.errors';
import { FindPeriod } from '../use-cases/find-period';
import { ManifestSigner } from './manifest-signer';
import { progressTemplate } from './progress-template';
import { templateManifest, type TemplateManifest } from './template-manifest';
import { TemplateReader } from './template.reader';

/** Which template, by codes. */
export interface TemplateName {
  readonly programme: string;
  /** The road maps of its subtree are meant. */
  readonly territory: string;
  readonly period: string;
  readonly language: Language;
}

/** Makes the workbook in which a period is reported. */
@Injectable()
export class MakeTemplate {
  constructor(
    private readonly periods: FindPeriod,
    private readonly reader: TemplateReader,
    private readonly signer: ManifestSigner,
    private readonly clock: Clock,
  ) {}

  /**
   * The file, piece by piece.
   * @throws DomainError `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`, and `ROAD_MAP.NOT_FOUND` where the actor may see none
   */
  async run(name: TemplateName, actor: Actor): Promise<AsyncGenerator<Buffer>> {
    const { programme, territory, period, language } = name;
    const { programmeId, ord = 0 } = await this.periods.run(programme, period);
    const scope = { programmeId, ord, territory, scope: scopeOf(actor, 'road-map.read') };
    const roadMaps = await this.reader.roadMaps(scope);
    if (roadMaps.length === 0) throw roadMapNotFound(programme, territory);
    const manifest = this.manifestSheet({ ...name, madeAt: this.clock.now(), roadMaps });
    return writeWorkbook(progressTemplate({ language, period, items: this.reader.items(scope), manifest }));
  }

  private manifestSheet(manifest: TemplateManifest): NewSheet {
    const rows = templateManifest.rows(manifest);
    const signature = this.signer.sign(templateManifest.text(rows));
    return {
      name: templateManifest.sheet,
      hidden: true,
      columns: Array(3).fill({ format: { numberFormat: '@' } }),
      rows: [...rows, [templateManifest.signature, signature]],
    };
  }
}
