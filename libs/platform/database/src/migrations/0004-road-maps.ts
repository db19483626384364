import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Road maps and their items. An item's deadline, weight, baseline, target, plan and shares are written once and are
 * therefore the frozen baseline; approved change requests are layered over them by date, never written into them.
 */
export class RoadMaps1700000000004 implements MigrationInterface {
  name = 'RoadMaps1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table road_map (
        id integer generated always as identity,
        programme_id integer not null,
        territory_id integer not null,
        constraint road_map_pk primary key (id),
        constraint road_map_place_key unique (programme_id, territory_id),
        constraint road_map_programme_fk foreign key (programme_id) references programme (id),
        constraint road_map_territory_fk foreign key (territory_id) references territory (id)
      );
      create table road_map_version (
        id integer generated always as identity,
        road_map_id integer not null,
        number integer not null,
        status text not null,
        import_id uuid,
        approved_at timestamptz,
        counts_from smallint not null,
        constraint road_map_version_pk primary key (id),
        constraint road_map_version_number_key unique (road_map_id, number),
        constraint road_map_version_road_map_fk foreign key (road_map_id) references road_map (id),
        constraint road_map_version_status_check check (status in ('draft', 'approved', 'superseded'))
      );
      create table item (
        id bigint generated always as identity,
        programme_id integer not null,
        road_map_id integer not null,
        territory_id integer not null,
        version_id integer not null,
        code text not null,
        type text not null,
        kind text not null,
        title jsonb not null,
        direction_id integer,
        promise_id integer,
        indicator_id bigint,
        unit text,
        starts_on date,
        deadline date not null,
        baseline numeric,
        target numeric,
        weight numeric,
        plan_dates date[],
        plan_percents numeric[],
        budget_planned numeric,
        completion_form text,
        lead_executor text,
        co_executors text[] not null default '{}',
        counts_from smallint not null,
        in_baseline boolean not null,
        position integer not null,
        constraint item_pk primary key (id),
        constraint item_code_key unique (road_map_id, code),
        constraint item_programme_fk foreign key (programme_id) references programme (id),
        constraint item_road_map_fk foreign key (road_map_id) references road_map (id),
        constraint item_territory_fk foreign key (territory_id) references territory (id),
        constraint item_version_fk foreign key (version_id) references road_map_version (id),
        constraint item_direction_fk foreign key (direction_id) references direction (id),
        constraint item_promise_fk foreign key (promise_id) references promise (id),
        constraint item_indicator_fk foreign key (indicator_id) references item (id),
        constraint item_type_check check (type in ('measure', 'indicator')),
        constraint item_kind_check check (kind in
          ('binary', 'stages', 'increase', 'decrease', 'maintain_at_least', 'maintain_at_most')),
        constraint item_target_check check (kind in ('binary', 'stages') or (baseline is not null and target is not null)),
        constraint item_span_check check (kind not in ('increase', 'decrease') or target <> baseline),
        constraint item_indicator_check check (type = 'measure' or indicator_id is null),
        constraint item_weight_check check (weight is null or weight >= 0),
        constraint item_plan_check check (
          (plan_dates is null) = (plan_percents is null) and cardinality(plan_dates) is not distinct from cardinality(plan_percents)),
        constraint item_start_check check (starts_on is null or deadline >= starts_on)
      );
      create index item_programme_index on item (programme_id);
      create index item_promise_index on item (promise_id);
      create table allocation (
        item_id bigint not null,
        territory_id integer not null,
        share numeric not null,
        constraint allocation_pk primary key (item_id, territory_id),
        constraint allocation_item_fk foreign key (item_id) references item (id),
        constraint allocation_territory_fk foreign key (territory_id) references territory (id),
        constraint allocation_share_check check (share > 0 and share <= 1)
      );
      create index allocation_territory_index on allocation (territory_id);
      create table budget_line (
        item_id bigint not null,
        year smallint not null,
        source text not null,
        planned numeric not null,
        constraint budget_line_pk primary key (item_id, year, source),
        constraint budget_line_item_fk foreign key (item_id) references item (id),
        constraint budget_line_source_check check (source in ('republican', 'local', 'national_fund', 'private')),
        constraint budget_line_planned_check check (planned >= 0)
      );
      create table change_request (
        id bigint generated always as identity,
        item_id bigint not null,
        kind text not null,
        act jsonb not null,
        act_date date not null,
        reason text not null,
        deadline date,
        weight numeric,
        target numeric,
        shares jsonb,
        replacement_item_id bigint,
        requested_by text not null,
        requested_at timestamptz not null,
        decision text,
        decision_reason text,
        decided_by text,
        decided_at timestamptz,
        constraint change_request_pk primary key (id),
        constraint change_request_item_fk foreign key (item_id) references item (id),
        constraint change_request_replacement_fk foreign key (replacement_item_id) references item (id),
        constraint change_request_kind_check check (kind in ('cancel', 'replace', 'postpone', 'reweight', 'rescope')),
        constraint change_request_postpone_check check ((kind = 'postpone') = (deadline is not null)),
        constraint change_request_reweight_check check ((kind = 'reweight') = (weight is not null)),
        constraint change_request_replace_check check ((kind = 'replace') = (replacement_item_id is not null)),
        constraint change_request_rescope_check check (
          case kind when 'rescope' then target is not null or shares is not null else target is null and shares is null end),
        constraint change_request_decision_check check (
          (decision is null and decided_at is null and decided_by is null)
          or (decision in ('approved', 'rejected') and decided_at is not null and decided_by is not null))
      );
      create index change_request_item_index on change_request (item_id);
      create index change_request_replacement_index on change_request (replacement_item_id) where replacement_item_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table change_request; drop table budget_line; drop table allocation; drop table item;
      drop table road_map_version; drop table road_map;
    `);
  }
}
