import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reporting calendar: grace, moved due times, who closed and opened periods, and the editions frozen by closing. */
export class Calendar1700000000015 implements MigrationInterface {
  name = 'Calendar1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table programme add column grace_days smallint not null default 5,
        add constraint programme_grace_check check (grace_days between 0 and 60);
      alter table period add column grace_days smallint,
        add constraint period_grace_check check (grace_days between 0 and 60);
      comment on column period.grace_days is 'null: as the programme has it';
      comment on column period.due_at is 'by the rule of the programme; period_extension holds what was granted since';

      create function keep_row() returns trigger language plpgsql as $$
        begin
          raise exception '% is append-only', tg_table_name
            using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_append_only';
        end $$;

      create table period_extension (
        id bigint generated always as identity,
        programme_id integer not null,
        road_map_id integer,
        ord smallint not null,
        due_at timestamptz not null,
        reason text not null,
        granted_by text not null,
        granted_at timestamptz not null,
        constraint period_extension_pk primary key (id),
        constraint period_extension_programme_fk foreign key (programme_id) references programme (id),
        constraint period_extension_road_map_fk foreign key (road_map_id) references road_map (id),
        constraint period_extension_ord_check check (ord >= 0)
      );
      comment on column period_extension.road_map_id is 'null: the period itself is due at another time, for every road map';
      create index period_extension_period_index on period_extension (programme_id, ord);
      create trigger period_extension_append_only before update or delete on period_extension
        for each row execute function keep_row();

      create table period_step (
        id bigint generated always as identity,
        programme_id integer not null,
        ord smallint not null,
        kind text not null,
        forced boolean not null default false,
        reason text,
        unsettled integer,
        detail jsonb not null default '{}',
        taken_by text not null,
        taken_at timestamptz not null,
        constraint period_step_pk primary key (id),
        constraint period_step_programme_fk foreign key (programme_id) references programme (id),
        constraint period_step_kind_check check (kind in ('locked', 'unlocked', 'due_moved', 'grace_changed'))
      );
      create index period_step_period_index on period_step (programme_id, ord);
      create trigger period_step_append_only before update or delete on period_step
        for each row execute function keep_row();

      create table edition_order (
        programme_id integer not null,
        ord smallint not null,
        locked_at timestamptz not null,
        locked_by text not null,
        constraint edition_order_pk primary key (programme_id, ord),
        constraint edition_order_programme_fk foreign key (programme_id) references programme (id)
      );
      create table edition (
        id uuid not null,
        programme_id integer not null,
        ord smallint not null,
        number integer not null,
        locked_at timestamptz not null,
        locked_by text not null,
        frozen_at timestamptz not null,
        rule_version text not null,
        territories integer not null,
        sha256 text not null,
        constraint edition_pk primary key (id),
        constraint edition_number_key unique (programme_id, ord, number),
        constraint edition_programme_fk foreign key (programme_id) references programme (id),
        constraint edition_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
      );
      create table edition_figures (
        edition_id uuid not null,
        territory text not null,
        figures text not null,
        sha256 text not null,
        constraint edition_figures_pk primary key (edition_id, territory),
        constraint edition_figures_edition_fk foreign key (edition_id) references edition (id),
        constraint edition_figures_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
      );
      comment on column edition_figures.figures is 'JSON as text, so that its bytes are those the digest was made of';
      create trigger edition_append_only before update or delete on edition for each row execute function keep_row();
      create trigger edition_figures_append_only before update or delete on edition_figures
        for each row execute function keep_row();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table edition_figures; drop table edition; drop table edition_order; drop table period_step;
      drop table period_extension; drop function keep_row;
      alter table period drop column grace_days;
      alter table programme drop column grace_days;
    `);
  }
}
