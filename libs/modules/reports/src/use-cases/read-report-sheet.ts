import type { Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ReportDraftRepository } from '../data/report-draft.repository';
import { ReportSheetReader, type SheetItem, type SheetPlace } from '../data/report-sheet.reader';
import { plannedRatio } from '../domain/planned-ratio';
import type { ReportDraft } from '../domain/report-draft';
import { FindSheet } from './find-sheet';

/** An item with what the plan asks of it by the end of the period, a ratio. */
export interface SheetRow extends SheetItem {
  readonly planned: number;
}

/** Everything a period is reported on: the rows, and what people have begun to say of them. */
export interface ReportSheet {
  readonly place: SheetPlace;
  readonly rows: readonly SheetRow[];
  readonly drafts: readonly ReportDraft[];
}

/** Reads a sheet as a whole: it is worked on as a whole, and a road map holds some thousand items at most. */
@Injectable()
export class ReadReportSheet {
  constructor(
    private readonly database: Database,
    private readonly find: FindSheet,
    private readonly sheets: ReportSheetReader,
    private readonly drafts: ReportDraftRepository,
  ) {}

  /** @throws DomainError `REPORT.SHEET_UNKNOWN` */
  async run(roadMapId: number, period: string, actor: Actor): Promise<ReportSheet> {
    const place = await this.find.run(this.database, roadMapId, period, actor);
    const items = await this.sheets.items(this.database, place);
    const rows = items.map((item) => ({ ...item, planned: plannedRatio(item, place) }));
    return { place, rows, drafts: await this.drafts.ofSheet(this.database, place) };
  }
}
