import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** Which items of a programme are asked for; what is absent does not narrow. */
export interface ItemTraits {
  readonly type?: string;
  /** Code of a direction. */
  readonly direction?: string;
  /** Code of a promise. */
  readonly promise?: string;
  /** Name of the lead executor. */
  readonly executor?: string;
}

/** By what items are put in order besides their state. */
export interface PlaceItem {
  readonly id: number;
  readonly code: string;
  /** Territory code of its road map. */
  readonly territory: string;
  readonly position: number;
}

/** Finds the items of a programme that a list is about, with as little of each as an order needs. */
@Injectable()
export class PlaceItemReader {
  async ids(sql: Sql, programmeId: number, traits: ItemTraits): Promise<number[]> {
    const rows = await sql.query<{ id: number }>(
      `select i.id from item i
       left join direction d on d.id = i.direction_id left join promise m on m.id = i.promise_id
       where i.programme_id = $1 and ($2::text is null or i.type = $2) and ($3::text is null or d.code = $3)
         and ($4::text is null or m.code = $4) and ($5::text is null or i.lead_executor = $5)`,
      [
        programmeId,
        traits.type ?? null,
        traits.direction ?? null,
        traits.promise ?? null,
        traits.executor ?? null,
      ],
    );
    return rows.map(({ id }) => id);
  }

  /** From the country down: by territory, then as the road map has them. @param q found in codes, titles and executors */
  async inOrder(sql: Sql, itemIds: readonly number[], q?: string): Promise<PlaceItem[]> {
    return sql.query<PlaceItem>(
      `select i.id, i.code, t.code as territory, i.position
       from item i join territory t on t.id = i.territory_id
       where i.id = any($1::bigint[]) and ($2::text is null or strpos(
         lower(concat_ws(' ', i.code, i.title->>'kk', i.title->>'ru', i.title->>'en', i.lead_executor)), lower($2)) > 0)
       order by t.level, t.code, i.position, i.id`,
      [itemIds, q ?? null],
    );
  }
}
