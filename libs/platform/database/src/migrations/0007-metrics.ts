import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a figure is made of: additive numerators and denominators, and counts. Never a ratio. */
const sums = `
  weight numeric not null default 0,
  reported numeric not null default 0,
  accepted numeric not null default 0,
  verified numeric not null default 0,
  high numeric not null default 0,
  planned numeric not null default 0,
  fresh numeric not null default 0,
  verified_fresh numeric not null default 0,
  overdue numeric not null default 0,
  due numeric not null default 0,
  baseline_weight numeric not null default 0,
  baseline_accepted numeric not null default 0,
  churned numeric not null default 0,
  money_planned numeric not null default 0,
  money_spent numeric not null default 0,
  items bigint not null default 0,
  done_count bigint not null default 0,
  done_on_time_count bigint not null default 0,
  cancelled_count bigint not null default 0,
  verified_done_count bigint not null default 0,
  accepted_done_count bigint not null default 0,
  claimed_done_count bigint not null default 0,
  overdue_count bigint not null default 0,
  not_started_count bigint not null default 0,
  not_reported_count bigint not null default 0,
  at_risk_count bigint not null default 0,
  on_track_count bigint not null default 0,
  expected_count bigint not null default 0,
  received_count bigint not null default 0,
  received_on_time_count bigint not null default 0`;

/** Sums of road maps and of territories. Everything here can be dropped and rebuilt from the ledger. */
export class Metrics1700000000007 implements MigrationInterface {
  name = 'Metrics1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table road_map_sum (
        programme_id integer not null,
        road_map_id integer not null,
        ord smallint not null,
        territory_id integer not null,
        type text not null,
        ${sums},
        constraint road_map_sum_pk primary key (programme_id, ord, road_map_id, territory_id, type)
      );
      comment on table road_map_sum is 'what one road map adds at one territory; counts may be negative where shared items meet';
      create table territory_sum (
        programme_id integer not null,
        ord smallint not null,
        territory_id integer not null,
        type text not null,
        ${sums},
        rule_version text not null,
        computed_at timestamptz not null,
        constraint territory_sum_pk primary key (programme_id, territory_id, ord, type)
      );
      create table item_checkpoint (
        item_id bigint not null,
        ord smallint not null,
        target double precision,
        valued_ord smallint,
        reported double precision,
        accepted double precision,
        first_done smallint,
        spent double precision,
        kept_periods smallint not null,
        met_periods smallint not null,
        accepted_kept_periods smallint not null,
        accepted_met_periods smallint not null,
        constraint item_checkpoint_pk primary key (item_id)
      ) with (fillfactor = 50);
      comment on table item_checkpoint is 'the state of an item after a past period, so that a monthly fold need not read its history';
      create table fold_run (
        id bigint generated always as identity,
        programme_id integer not null,
        kind text not null,
        started_at timestamptz not null,
        finished_at timestamptz not null,
        road_maps integer not null,
        differences integer not null default 0,
        sample jsonb,
        constraint fold_run_pk primary key (id),
        constraint fold_run_kind_check check (kind in ('fold', 'audit'))
      );
      create index fold_run_programme_index on fold_run (programme_id, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table fold_run; drop table item_checkpoint; drop table territory_sum; drop table road_map_sum;',
    );
  }
}
