import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What analysts say of promises, for a place and a period. A new word is a new row: the latest counts. */
export class Verdicts1700000000010 implements MigrationInterface {
  name = 'Verdicts1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table promise_verdict (
        id bigint generated always as identity,
        programme_id integer not null,
        promise_id integer not null,
        territory_id integer not null,
        period_ord smallint not null,
        verdict text not null,
        proposed text not null,
        reason text,
        decided_by text not null,
        decided_at timestamptz not null,
        constraint promise_verdict_pk primary key (id),
        constraint promise_verdict_promise_fk foreign key (promise_id) references promise (id),
        constraint promise_verdict_territory_fk foreign key (territory_id) references territory (id),
        constraint promise_verdict_period_fk foreign key (programme_id, period_ord) references period (programme_id, ord),
        constraint promise_verdict_verdict_check check (verdict in
          ('kept', 'kept_in_part', 'compromise', 'broken', 'stalled', 'in_the_works', 'not_yet_rated')),
        constraint promise_verdict_proposed_check check (proposed in
          ('kept', 'kept_in_part', 'broken', 'stalled', 'in_the_works', 'not_yet_rated')),
        constraint promise_verdict_reason_check check (reason is not null or verdict = proposed)
      );
      create index promise_verdict_place_index on promise_verdict (programme_id, territory_id, promise_id, period_ord, id);
      comment on column promise_verdict.proposed is 'what the rule proposed when it was decided';
      create function keep_verdict() returns trigger language plpgsql as $$
        begin
          raise exception '% is append-only', tg_table_name
            using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_append_only';
        end $$;
      create trigger promise_verdict_append_only before update or delete on promise_verdict
        for each row execute function keep_verdict();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table promise_verdict; drop function keep_verdict;');
  }
}
