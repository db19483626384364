import type { LocalizedText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** What anybody may know of a territory. */
export interface PublicPlace {
  readonly code: string;
  readonly parent: string | null;
  readonly level: number;
  readonly kind: string;
  readonly name: LocalizedText;
  readonly grid: { readonly row: number; readonly col: number } | null;
}

/** Reads the country tree as it is today. */
@Injectable()
export class PublicPlaceReader {
  constructor(private readonly database: Database) {}

  /** From the country down, within a level by code. */
  async all(): Promise<PublicPlace[]> {
    return this.database.query<PublicPlace>(
      `select t.code, up.code as parent, t.level, t.kind, t.name,
              case when t.grid_row is not null then json_build_object('row', t.grid_row, 'col', t.grid_col) end as grid
         from territory t left join territory up on up.id = t.parent_id order by t.level, t.code collate "C"`,
    );
  }

  /** Code of the country; undefined before there is one. */
  async country(): Promise<string | undefined> {
    const [country] = await this.database.query<{ code: string }>(
      'select code from territory where level = 0',
    );
    return country?.code;
  }

  /** From the country down to the territory itself; empty where there is none of the code. */
  async path(code: string): Promise<PublicPlace[]> {
    return this.database.query<PublicPlace>(
      `select t.code, up.code as parent, t.level, t.kind, t.name,
              case when t.grid_row is not null then json_build_object('row', t.grid_row, 'col', t.grid_col) end as grid
         from territory asked
         join territory_closure c on c.descendant_id = asked.id
         join territory t on t.id = c.ancestor_id left join territory up on up.id = t.parent_id
        where asked.code = $1 order by c.depth desc`,
      [code],
    );
  }
}
