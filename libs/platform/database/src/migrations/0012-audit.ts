import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail: what was done, its seals in a chain of hashes, and the signed roots over them. The trigger is a fence
 * against mistakes; the proof is the chain. And the outbox learns which request a line came from.
 */
export class Audit1700000000012 implements MigrationInterface {
  name = 'Audit1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table outbox add column request_id text;

      create table audit_event (
        id bigint generated always as identity,
        uuid uuid not null default gen_random_uuid(),
        at timestamptz(3) not null default clock_timestamp(),
        actor_id text,
        actor_kind text,
        on_behalf_of text,
        action text not null,
        subject_kind text,
        subject_id text,
        territory text,
        programme text,
        request_id text,
        job text,
        before jsonb,
        after jsonb,
        outcome text not null,
        constraint audit_event_pk primary key (id),
        constraint audit_event_outcome_check check (outcome in ('done', 'refused', 'failed'))
      );
      create index audit_event_actor_index on audit_event (actor_id, id);
      create index audit_event_subject_index on audit_event (subject_kind, subject_id, id);
      create index audit_event_at_index on audit_event using brin (at);
      comment on table audit_event is 'ids of accounts only, never names or addresses: those can be erased elsewhere';

      create table audit_unsealed (
        event_id bigint not null,
        constraint audit_unsealed_pk primary key (event_id)
      );
      comment on table audit_unsealed is 'events that wait for their seal; written with the event, so a late commit is never passed over';

      create table audit_seal (
        seq bigint not null,
        event_id bigint not null,
        sealed_at timestamptz(3) not null,
        prev_hash text not null,
        hash text not null,
        fingerprint text not null,
        constraint audit_seal_pk primary key (seq),
        constraint audit_seal_event_key unique (event_id)
      );
      comment on column audit_seal.fingerprint is 'a check sum of each field: says which one was altered, proves nothing';

      create table audit_root (
        id bigint generated always as identity,
        day date not null,
        first_seq bigint not null,
        last_seq bigint not null,
        head text not null,
        key_id text not null,
        signed_at timestamptz(3) not null,
        signature text not null,
        closed_at timestamptz(3),
        constraint audit_root_pk primary key (id),
        constraint audit_root_first_key unique (first_seq),
        constraint audit_root_range_check check (last_seq >= first_seq)
      );

      create function keep_audit() returns trigger language plpgsql as $$
        begin
          raise exception 'the audit trail is only ever added to'
            using errcode = 'integrity_constraint_violation', constraint = 'audit_append_only';
        end $$;
      create trigger audit_event_append_only before update or delete or truncate on audit_event
        for each statement execute function keep_audit();
      create trigger audit_seal_append_only before update or delete or truncate on audit_seal
        for each statement execute function keep_audit();
      create trigger audit_root_no_delete before delete or truncate on audit_root
        for each statement execute function keep_audit();
      create trigger audit_root_closed before update on audit_root for each row when (old.closed_at is not null)
        execute function keep_audit();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit_root; drop table audit_seal; drop table audit_unsealed; drop table audit_event;
      drop function keep_audit;
      alter table outbox drop column request_id;
    `);
  }
}
