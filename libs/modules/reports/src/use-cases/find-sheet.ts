import { scopeOf, type Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { ReportSheetReader, type SheetPlace } from '../data/report-sheet.reader';
import { sheetUnknown } from '../domain/reports.errors';

/** Finds the sheet on which an actor may report a road map's period. */
@Injectable()
export class FindSheet {
  constructor(private readonly sheets: ReportSheetReader) {}

  /** @throws DomainError `REPORT.SHEET_UNKNOWN`, also for one the actor may not report on */
  async run(sql: Sql, roadMapId: number, period: string, actor: Actor): Promise<SheetPlace> {
    const place = await this.sheets.place(sql, roadMapId, period, scopeOf(actor, 'report.submit'));
    if (place === undefined) throw sheetUnknown(roadMapId, period);
    return place;
  }
}
