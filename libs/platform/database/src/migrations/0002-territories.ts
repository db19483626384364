import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The country tree and its transitive closure (every territory is its own ancestor at depth 0). */
export class Territories1700000000002 implements MigrationInterface {
  name = 'Territories1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table territory (
        id integer generated always as identity,
        code text not null,
        parent_id integer,
        level smallint not null,
        kind text not null,
        name jsonb not null,
        grid_row smallint,
        grid_col smallint,
        valid_from date,
        valid_to date,
        constraint territory_pk primary key (id),
        constraint territory_code_key unique (code),
        constraint territory_parent_fk foreign key (parent_id) references territory (id),
        constraint territory_level_check check (level between 0 and 3),
        constraint territory_root_check check ((level = 0) = (parent_id is null)),
        constraint territory_kind_check check (kind in
          ('country', 'region', 'republican_city', 'district', 'city_administration', 'city_district')),
        constraint territory_validity_check check (valid_to is null or valid_from is null or valid_to > valid_from)
      );
      create index territory_parent_index on territory (parent_id);
      create table territory_closure (
        ancestor_id integer not null,
        descendant_id integer not null,
        depth smallint not null,
        constraint territory_closure_pk primary key (ancestor_id, descendant_id),
        constraint territory_closure_ancestor_fk foreign key (ancestor_id) references territory (id) on delete cascade,
        constraint territory_closure_descendant_fk foreign key (descendant_id) references territory (id) on delete cascade
      );
      create index territory_closure_descendant_index on territory_closure (descendant_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table territory_closure; drop table territory;');
  }
}
