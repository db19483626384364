import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The append-only ledger. What an entry says never changes; its stamps (decided, withdrawn) are written once, and a
 * trigger holds both. One unique index only: a second one costs a tenth of a national round.
 */
export class Ledger1700000000005 implements MigrationInterface {
  name = 'Ledger1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table progress_entry (
        item_id bigint not null,
        period_ord smallint not null,
        revision smallint not null,
        value numeric,
        numerator numeric,
        denominator numeric,
        spent numeric,
        narrative text,
        delay_reason text,
        evidence text,
        reason text,
        withdraws smallint,
        submitted_by text not null,
        submitted_at timestamptz not null,
        import_id uuid,
        decision text,
        decision_reason text,
        decided_by text,
        decided_at timestamptz,
        withdrawn_at timestamptz,
        constraint progress_entry_pk primary key (item_id, period_ord, revision),
        constraint progress_entry_item_fk foreign key (item_id) references item (id),
        constraint progress_entry_decision_check check (
          (decision is null and decided_at is null) or (decision in ('accepted', 'returned') and decided_at is not null and decided_by is not null)),
        constraint progress_entry_withdraws_check check (withdraws is null or (withdraws < revision and value is null)),
        constraint progress_entry_says_check check (value is not null or narrative is not null or withdraws is not null),
        constraint progress_entry_delay_reason_check check (delay_reason in
          ('court', 'funding_republican', 'funding_local', 'documents', 'contractor', 'land', 'weather', 'other'))
      ) with (fillfactor = 90);
      create index progress_entry_submitted_index on progress_entry using brin (submitted_at);
      create index progress_entry_period_index on progress_entry using brin (period_ord);
      create function keep_entry() returns trigger language plpgsql as $$
        begin
          raise exception 'progress_entry is append-only: what an entry says and its stamps never change'
            using errcode = 'integrity_constraint_violation', constraint = 'progress_entry_append_only';
        end $$;
      create trigger progress_entry_append_only before update on progress_entry for each row
        when ((old.item_id, old.period_ord, old.revision, old.value, old.numerator, old.denominator, old.spent, old.narrative,
               old.delay_reason, old.evidence, old.reason, old.withdraws, old.submitted_by, old.submitted_at, old.import_id)
              is distinct from
              (new.item_id, new.period_ord, new.revision, new.value, new.numerator, new.denominator, new.spent, new.narrative,
               new.delay_reason, new.evidence, new.reason, new.withdraws, new.submitted_by, new.submitted_at, new.import_id)
              or (old.decision is not null and (old.decision, old.decided_at, old.decided_by, old.decision_reason)
                  is distinct from (new.decision, new.decided_at, new.decided_by, new.decision_reason))
              or (old.withdrawn_at is not null and old.withdrawn_at is distinct from new.withdrawn_at))
        execute function keep_entry();
      create trigger progress_entry_no_delete before delete on progress_entry for each row execute function keep_entry();

      create table verification (
        id bigint generated always as identity,
        item_id bigint not null,
        verified_on date not null,
        period_ord smallint not null,
        method text not null,
        result text not null,
        value numeric,
        numerator numeric,
        denominator numeric,
        place text,
        note text,
        verified_by text not null,
        recorded_at timestamptz not null,
        constraint verification_pk primary key (id),
        constraint verification_item_fk foreign key (item_id) references item (id),
        constraint verification_method_check check (method in ('desk', 'site', 'registry', 'citizen')),
        constraint verification_result_check check (result in ('confirmed', 'partly', 'refuted', 'unusable')),
        constraint verification_value_check check (value is not null or result in ('refuted', 'unusable'))
      );
      create index verification_item_index on verification (item_id, verified_on);
      comment on column verification.period_ord is 'the period that holds verified_on; negative before the term';

      create table item_state (
        item_id bigint not null,
        reported_ord smallint,
        reported_value numeric,
        accepted_ord smallint,
        accepted_value numeric,
        constraint item_state_pk primary key (item_id),
        constraint item_state_item_fk foreign key (item_id) references item (id)
      ) with (fillfactor = 50);
      comment on table item_state is 'the current value of every item on the reported and accepted tracks; its rows are the ledger''s locks';

      create table dirty (
        id bigint generated always as identity,
        programme_id integer not null,
        road_map_id integer not null,
        from_ord smallint not null,
        plan boolean not null default false,
        marked_at timestamptz not null default clock_timestamp(),
        constraint dirty_pk primary key (id)
      );
      create index dirty_programme_index on dirty (programme_id);
      comment on column dirty.plan is 'the plan changed too, so periods that have not begun are dirty as well';

      create function item_progress(kind text, baseline numeric, target numeric, value numeric) returns numeric
        language sql immutable parallel safe
        return case kind
          when 'binary' then case when value >= 1 then 1 when value is not null then 0 end
          when 'stages' then value / 100
          when 'increase' then (value - baseline) / nullif(target - baseline, 0)
          when 'decrease' then (value - baseline) / nullif(target - baseline, 0)
        end;
      create function target_met(kind text, target numeric, value numeric) returns boolean
        language sql immutable parallel safe
        return case kind when 'maintain_at_least' then value >= target when 'maintain_at_most' then value <= target end;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function target_met;
      drop function item_progress; drop table dirty; drop table item_state; drop table verification; drop table progress_entry;
      drop function keep_entry;
    `);
  }
}
