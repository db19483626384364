import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where territories are on the map: boundaries as they came, and the map drawn of those in force. */
export class Boundaries1700000000009 implements MigrationInterface {
  name = 'Boundaries1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table territory add column iso_3166_2 text;
      alter table territory add constraint territory_iso_3166_2_key unique (iso_3166_2) deferrable initially deferred;
      comment on column territory.iso_3166_2 is 'as in KZ-10; a file may exchange two of them, so it is checked at commit';

      create table territory_boundary (
        id bigint generated always as identity,
        territory_id integer not null,
        import_id uuid not null,
        original jsonb not null,
        digest text not null,
        recorded_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint territory_boundary_pk primary key (id),
        constraint territory_boundary_import_key unique (territory_id, import_id),
        constraint territory_boundary_territory_fk foreign key (territory_id) references territory (id),
        constraint territory_boundary_import_fk foreign key (import_id) references import (id)
      );
      comment on table territory_boundary is 'GeoJSON geometry as it came; the last that was not taken back is in force';
      create index territory_boundary_in_force_index on territory_boundary (territory_id, id desc) where withdrawn_at is null;
      create index territory_boundary_import_index on territory_boundary (import_id);

      create table territory_shape (
        territory_id integer not null,
        geometry json not null,
        drawn_at timestamptz not null default now(),
        constraint territory_shape_pk primary key (territory_id),
        constraint territory_shape_territory_fk foreign key (territory_id) references territory (id)
      );
      comment on table territory_shape is 'the simplified map, made of the boundaries in force; it can be made anew';

      alter table import drop constraint import_kind_check;
      alter table import add constraint import_kind_check check (kind in
        ('territories', 'programmes', 'road-maps', 'progress', 'lineage', 'boundaries'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table territory_shape;
      drop table territory_boundary;
      alter table territory drop column iso_3166_2;
    `);
  }
}
