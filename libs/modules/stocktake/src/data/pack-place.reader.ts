import type { LocalizedText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { PackPlace } from '../domain/stocktake-pack';

interface PlaceRow {
  readonly code: string;
  readonly name: LocalizedText;
  readonly level: number;
  readonly row: number | null;
  readonly col: number | null;
}

/** Reads what a pack says about places and programmes besides their figures. */
@Injectable()
export class PackPlaceReader {
  constructor(private readonly database: Database) {}

  /** All territories by code. */
  async all(): Promise<ReadonlyMap<string, PackPlace>> {
    const rows = await this.database.query<PlaceRow>(
      'select code, name, level, grid_row as row, grid_col as col from territory',
    );
    return new Map(rows.map((row) => [row.code, placeOf(row)]));
  }

  /** Codes from the country down to the parent. */
  async above(territory: string): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      `select above.code from territory t join territory_closure c on c.descendant_id = t.id
         join territory above on above.id = c.ancestor_id where t.code = $1 and c.depth > 0 order by c.depth desc`,
      [territory],
    );
    return rows.map(({ code }) => code);
  }

  async titleOf(programme: string): Promise<LocalizedText> {
    const [row] = await this.database.query<{ title: LocalizedText }>(
      'select title from programme where code = $1',
      [programme],
    );
    return row?.title ?? {};
  }

  /** Change requests about items that count at a place or below it, which nobody had decided. */
  async undecidedChanges(programmeId: number, territory: string, knownAt: string | null): Promise<number> {
    const [{ count }] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from change_request q join item i on i.id = q.item_id
        where i.programme_id = $1 and q.requested_at <= coalesce($3::timestamptz, 'infinity')
          and (q.decided_at is null or q.decided_at > coalesce($3::timestamptz, 'infinity'))
          and exists (select from allocation a
                        join territory_closure c on c.descendant_id = a.territory_id
                        join territory t on t.id = c.ancestor_id and t.code = $2
                       where a.item_id = i.id)`,
      [programmeId, territory, knownAt],
    );
    return count;
  }
}

function placeOf({ row, col, ...place }: PlaceRow): PackPlace {
  return { ...place, grid: row === null || col === null ? null : { row, col } };
}
