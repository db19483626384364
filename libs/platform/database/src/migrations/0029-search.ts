import type { LocalizedText } from '@core/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchWords } from '../search-words';

const ROWS_AT_ONCE = 5_000;

interface Stored {
  readonly id: number | string;
  readonly code: string;
  readonly title: LocalizedText;
  readonly others: (string | null)[];
}

/**
 * What territories, directions, promises and items are found by. Items have it beside them: they are many, and whoever walks
 * them would read it every time. Whoever writes a text writes these.
 */
export class Search1700000000029 implements MigrationInterface {
  name = 'Search1700000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table territory add column words tsvector;
      alter table direction add column words tsvector;
      alter table promise add column words tsvector;
      create table item_words (
        item_id bigint not null,
        programme_id integer not null,
        territory_id integer not null,
        type text not null,
        elsewhere integer[],
        words tsvector not null
      );
      comment on table item_words is 'what an item is found by: folded words of its titles, code and executors';
      comment on column item_words.elsewhere is 'territories beside its own that hold a share of it; null for most';
    `);
    for (const table of ['territory', 'direction', 'promise']) await fillSmall(runner, table);
    await fillItems(runner);
    await runner.query(`
      update item_words w set elsewhere = shared.places
        from (select a.item_id, array_agg(a.territory_id) as places from allocation a join item i on i.id = a.item_id
               where a.territory_id <> i.territory_id group by a.item_id) shared
       where shared.item_id = w.item_id;
    `);
    // The indexes of a table that is full already are made in one go.
    await runner.query(`
      alter table item_words add constraint item_words_pk primary key (item_id),
        add constraint item_words_item_fk foreign key (item_id) references item (id);
      create index item_words_index on item_words using gin (words);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table item_words;
      alter table promise drop column words;
      alter table direction drop column words;
      alter table territory drop column words;
    `);
  }
}

const TITLES: Readonly<Record<string, string>> = { territory: 'name', direction: 'title', promise: 'text' };

/** Hundreds of rows. */
async function fillSmall(runner: QueryRunner, table: string): Promise<void> {
  const rows = (await runner.query(`select id, code, ${TITLES[table]} as title from ${table}`)) as Stored[];
  await runner.query(
    `update ${table} t set words = w.words::tsvector
       from json_to_recordset($1::json) as w (id integer, words text) where w.id = t.id`,
    [wordsOf(rows)],
  );
}

async function fillItems(runner: QueryRunner): Promise<void> {
  let after: number | string = 0;
  for (;;) {
    const rows = (await runner.query(
      `select id, code, title, lead_executor || co_executors as others from item where id > $1 order by id limit ${ROWS_AT_ONCE}`,
      [after],
    )) as Stored[];
    const last = rows.at(-1);
    if (last === undefined) return;
    await runner.query(
      `insert into item_words (item_id, programme_id, territory_id, type, words)
       select i.id, i.programme_id, i.territory_id, i.type, w.words::tsvector
         from json_to_recordset($1::json) as w (id bigint, words text) join item i on i.id = w.id`,
      [wordsOf(rows)],
    );
    after = last.id;
  }
}

function wordsOf(rows: readonly Stored[]): string {
  return JSON.stringify(rows.map((row) => ({ id: row.id, words: searchWords.vector(row) })));
}
