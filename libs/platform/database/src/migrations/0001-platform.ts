import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the platform keeps for itself: the outbox, stored first answers of POSTs, and files in chunks. */
export class Platform1700000000001 implements MigrationInterface {
  name = 'Platform1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id bigint generated always as identity,
        kind text not null,
        name text not null,
        payload jsonb not null,
        coalesces boolean not null default false,
        created_at timestamptz not null default now(),
        due_at timestamptz not null default now(),
        attempts integer not null default 0,
        last_error text,
        done_at timestamptz,
        constraint outbox_pk primary key (id),
        constraint outbox_kind_check check (kind in ('job', 'event'))
      );
      comment on column outbox.coalesces is 'open lines that say the same are carried once';
      create index outbox_open_index on outbox (due_at, id) where done_at is null;
      create index outbox_done_index on outbox (done_at) where done_at is not null;

      create table idempotency_key (
        key text not null,
        actor text not null,
        route text not null,
        request_hash text not null,
        status smallint,
        response jsonb,
        created_at timestamptz not null default now(),
        done_at timestamptz,
        constraint idempotency_key_pk primary key (key, actor, route),
        constraint idempotency_key_done_check check (done_at is null or status is not null)
      );
      create index idempotency_key_created_index on idempotency_key (created_at);

      create table stored_file (
        id uuid not null,
        name text not null,
        media_type text not null,
        size bigint,
        sha256 text,
        created_at timestamptz not null default now(),
        constraint stored_file_pk primary key (id),
        constraint stored_file_size_check check (size >= 0),
        constraint stored_file_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint stored_file_whole_check check ((size is null) = (sha256 is null))
      );
      create index stored_file_unfinished_index on stored_file (created_at) where sha256 is null;
      create table stored_file_chunk (
        file_id uuid not null,
        n integer not null,
        bytes bytea not null,
        constraint stored_file_chunk_pk primary key (file_id, n),
        constraint stored_file_chunk_file_fk foreign key (file_id) references stored_file (id) on delete cascade,
        constraint stored_file_chunk_n_check check (n >= 0)
      );
      alter table stored_file_chunk alter column bytes set storage external;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table stored_file_chunk; drop table stored_file; drop table idempotency_key; drop table outbox;',
    );
  }
}
