import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@core/kernel';
import type { Sql } from '@platform/database';

export const CHAPTER_KINDS = ['direction', 'promise', 'executor'] as const;
export type ChapterKind = (typeof CHAPTER_KINDS)[number];

export interface Chapter {
  /** Code of a direction or promise, name of an executor; null for items that have none. */
  readonly key: string | null;
  readonly title: LocalizedText | null;
}

/** A chapter with the ids of its items. */
export interface ChapterItems extends Chapter {
  readonly items: ReadonlySet<number>;
}

/** Which chapter each item belongs to, and the chapters in the programme's order. */
export class Chapters {
  constructor(
    private readonly byItem: ReadonlyMap<number, string | null>,
    private readonly ordered: readonly Chapter[],
  ) {}

  keyOf(itemId: number): string | null {
    return this.byItem.get(itemId) ?? null;
  }

  keys(): (string | null)[] {
    return this.ordered.map(({ key }) => key);
  }

  /** The chapters of these keys in their order, the items without one last. */
  inOrder(keys: readonly (string | null)[]): Chapter[] {
    const wanted = new Set(keys);
    const named = this.ordered.filter(({ key }) => wanted.has(key));
    return wanted.has(null) ? [...named, { key: null, title: null }] : named;
  }
}

const sources: Record<ChapterKind, { ofItem: string; all: string }> = {
  direction: {
    ofItem:
      'select i.id, d.code as key from item i left join direction d on d.id = i.direction_id where i.programme_id = $1',
    all: 'select code as key, title from direction where programme_id = $1 order by position, id',
  },
  promise: {
    ofItem:
      'select i.id, m.code as key from item i left join promise m on m.id = i.promise_id where i.programme_id = $1',
    all: 'select code as key, text as title from promise where programme_id = $1 order by position, id',
  },
  executor: {
    ofItem: 'select i.id, i.lead_executor as key from item i where i.programme_id = $1',
    all: `select distinct lead_executor as key, null::jsonb as title from item
          where programme_id = $1 and lead_executor is not null order by 1`,
  },
};

@Injectable()
export class ChapterReader {
  async read(sql: Sql, programmeId: number, kind: ChapterKind): Promise<Chapters> {
    const { ofItem, all } = sources[kind];
    const items = await sql.query<{ id: number; key: string | null }>(ofItem, [programmeId]);
    const ordered = await sql.query<Chapter>(all, [programmeId]);
    return new Chapters(new Map(items.map(({ id, key }) => [id, key])), ordered);
  }

  /** One chapter alone; the key null: what belongs to none. Undefined where the programme has no such chapter. */
  async one(
    sql: Sql,
    programmeId: number,
    kind: ChapterKind,
    key: string | null,
  ): Promise<ChapterItems | undefined> {
    const { ofItem, all } = sources[kind];
    const [chapter] = await sql.query<Chapter>(
      `select key, title from (${all}) chapter where key = $2
       union all select null::text, null::jsonb where $2::text is null`,
      [programmeId, key],
    );
    if (chapter === undefined) return undefined;
    const items = await sql.query<{ id: number }>(
      `select id from (${ofItem}) placed where key is not distinct from $2::text`,
      [programmeId, key],
    );
    return { ...chapter, items: new Set(items.map(({ id }) => id)) };
  }
}
