import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Territories that change: parents with their days, and what became of a territory's part of the items. */
export class ChangingTerritories1700000000008 implements MigrationInterface {
  name = 'ChangingTerritories1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table territory_parent (
        territory_id integer not null,
        parent_id integer not null,
        valid_from date,
        valid_to date,
        constraint territory_parent_key unique nulls not distinct (territory_id, valid_from),
        constraint territory_parent_territory_fk foreign key (territory_id) references territory (id) on delete cascade,
        constraint territory_parent_parent_fk foreign key (parent_id) references territory (id),
        constraint territory_parent_validity_check check (valid_to is null or valid_from is null or valid_to > valid_from)
      );
      comment on table territory_parent is 'all parents of a territory that moved on a day: without gaps, the first from null (always), the last until null; territory.parent_id is the one of today';

      create table territory_lineage (
        id bigint generated always as identity,
        from_id integer not null,
        to_id integer not null,
        kind text not null,
        effective date not null,
        share numeric not null,
        closes boolean not null,
        opens boolean not null,
        recorded_at timestamptz not null default now(),
        import_id uuid,
        ended_at timestamptz,
        ended_by uuid,
        constraint territory_lineage_pk primary key (id),
        constraint territory_lineage_from_fk foreign key (from_id) references territory (id),
        constraint territory_lineage_to_fk foreign key (to_id) references territory (id),
        constraint territory_lineage_kind_check check (kind in ('split', 'merge', 'rename', 'transfer')),
        constraint territory_lineage_share_check check (share > 0 and share <= 1),
        constraint territory_lineage_ends_check check (from_id <> to_id)
      );
      comment on column territory_lineage.share is 'the part of what from_id held that goes to to_id';
      comment on column territory_lineage.closes is 'it gave from_id its last day';
      comment on column territory_lineage.opens is 'it gave to_id its first day';
      comment on column territory_lineage.ended_at is 'when it was corrected or taken back; null: in force';
      comment on column territory_lineage.ended_by is 'the import that corrected it';
      create unique index territory_lineage_in_force_index on territory_lineage (from_id, to_id, effective) where ended_at is null;
      create index territory_lineage_to_index on territory_lineage (to_id);

      alter table import drop constraint import_kind_check;
      alter table import add constraint import_kind_check
        check (kind in ('territories', 'programmes', 'road-maps', 'progress', 'lineage'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import drop constraint import_kind_check;
      alter table import add constraint import_kind_check check (kind in ('territories', 'programmes', 'road-maps', 'progress'));
      drop table territory_lineage; drop table territory_parent;
    `);
  }
}
