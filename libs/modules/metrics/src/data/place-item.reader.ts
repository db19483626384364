import { Injectable } from '@nestjs/common';
import { itemHolds } from '@modules/road-maps';
import { searchWords, type Sql } from '@platform/database';

/** By what items are put in order and narrowed besides their state. */
export interface PlaceItem {
  readonly id: number;
  readonly code: string;
  /** Territory code of its road map. */
  readonly territory: string;
  readonly type: string;
  /** Code of its direction. */
  readonly direction: string | null;
  /** Code of its promise. */
  readonly promise: string | null;
  /** Name of the lead executor. */
  readonly executor: string | null;
}

/** Finds the items that a list is about, with as little of each as an order needs. */
@Injectable()
export class PlaceItemReader {
  /** From the country down: by territory, then as the road map has them. */
  async inOrder(sql: Sql, itemIds: readonly number[]): Promise<PlaceItem[]> {
    const rows = await sql.query<PlaceItem>(
      `select i.id, i.code, t.code as territory, i.type, d.code as direction, m.code as promise, i.lead_executor as executor
       from item i join territory t on t.id = i.territory_id
       left join direction d on d.id = i.direction_id left join promise m on m.id = i.promise_id
       where i.id = any($1::bigint[])
       order by t.level, t.code, i.position, i.id`,
      [itemIds],
    );
    const one = once();
    return rows.map(({ id, code, territory, type, direction, promise, executor }) => ({
      id,
      code,
      territory: one(territory),
      type: one(type),
      direction: direction && one(direction),
      promise: promise && one(promise),
      executor: executor && one(executor),
    }));
  }

  /** Ids of the items of a programme whose code, title or executor holds a text, whatever the case and the letters. */
  async found(sql: Sql, programmeId: number, text: string): Promise<Set<number>> {
    const rows = await sql.query<{ id: number }>(
      `select i.id from item i where i.programme_id = $1 and ${itemHolds('$2', '$3')}`,
      [programmeId, text, searchWords.asked(text)?.all ?? null],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** Rows that say the same word share it: lists of them are kept. */
function once(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const first = known.get(word);
    if (first === undefined) known.set(word, word);
    return first ?? word;
  };
}
