import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaign programmes, their chapters and pledges, and the reporting calendar of each term. */
export class Programmes1700000000003 implements MigrationInterface {
  name = 'Programmes1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programme (
        id integer generated always as identity,
        code text not null,
        party text not null,
        title jsonb not null,
        starts_on date not null,
        ends_on date not null,
        reporting text not null,
        due_day smallint not null default 10,
        weights text not null default 'equal',
        time_zone text not null default 'Asia/Almaty',
        rule_version text not null,
        revision bigint not null default 0,
        created_at timestamptz not null default now(),
        constraint programme_pk primary key (id),
        constraint programme_code_key unique (code),
        constraint programme_term_check check (ends_on >= starts_on),
        constraint programme_reporting_check check (reporting in ('month', 'quarter')),
        constraint programme_due_day_check check (due_day between 1 and 31),
        constraint programme_weights_check check (weights in ('equal', 'expert', 'budget'))
      );
      create table direction (
        id integer generated always as identity,
        programme_id integer not null,
        code text not null,
        title jsonb not null,
        position integer not null,
        constraint direction_pk primary key (id),
        constraint direction_code_key unique (programme_id, code),
        constraint direction_programme_fk foreign key (programme_id) references programme (id)
      );
      create table promise (
        id integer generated always as identity,
        programme_id integer not null,
        direction_id integer,
        code text not null,
        text jsonb not null,
        source jsonb,
        testable boolean not null default true,
        position integer not null,
        constraint promise_pk primary key (id),
        constraint promise_code_key unique (programme_id, code),
        constraint promise_programme_fk foreign key (programme_id) references programme (id),
        constraint promise_direction_fk foreign key (direction_id) references direction (id)
      );
      create table period (
        programme_id integer not null,
        ord smallint not null,
        code text not null,
        starts_on date not null,
        ends_on date not null,
        due_at timestamptz not null,
        locked_at timestamptz,
        locked_by text,
        constraint period_pk primary key (programme_id, ord),
        constraint period_code_key unique (programme_id, code),
        constraint period_programme_fk foreign key (programme_id) references programme (id),
        constraint period_days_check check (ends_on > starts_on)
      );
      comment on column period.ord is '0 is the period that contains the first day of the term';
      create function period_ord(term_start date, reporting text, day date) returns integer
        language sql immutable parallel safe
        return case reporting
          when 'month' then (extract(year from day) * 12 + extract(month from day)
            - extract(year from term_start) * 12 - extract(month from term_start))::integer
          else (extract(year from day) * 4 + extract(quarter from day)
            - extract(year from term_start) * 4 - extract(quarter from term_start))::integer
        end;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function period_ord; drop table period; drop table promise; drop table direction; drop table programme;',
    );
  }
}
