import type { LocalizedText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** What territories are called. */
@Injectable()
export class PlaceNameReader {
  /** By code; unknown codes are absent. */
  async byCode(sql: Sql, codes: readonly string[]): Promise<Map<string, LocalizedText>> {
    const rows = await sql.query<{ code: string; name: LocalizedText }>(
      'select code, name from territory where code = any($1)',
      [codes],
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}
