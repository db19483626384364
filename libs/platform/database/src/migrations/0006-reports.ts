import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports, what became of their rows, and the staging area (unlogged: it is read again from the stored file). */
export class Reports1700000000006 implements MigrationInterface {
  name = 'Reports1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import (
        id uuid not null,
        kind text not null,
        programme_id integer,
        mode text not null,
        on_error text not null,
        status text not null,
        file_id uuid not null,
        file_name text not null,
        sha256 text not null,
        received_by text not null,
        received_at timestamptz not null,
        scope text[],
        submitted_by text,
        submitted_at timestamptz,
        progress smallint not null default 0,
        total_rows integer not null default 0,
        processed_rows integer not null default 0,
        accepted_rows integer not null default 0,
        rejected_rows integer not null default 0,
        unchanged_rows integer not null default 0,
        to_apply_rows integer not null default 0,
        batches_done integer not null default 0,
        failure jsonb,
        applied_at timestamptz,
        folded_at timestamptz,
        reverted_at timestamptz,
        reverted_by text,
        updated_at timestamptz not null default now(),
        constraint import_pk primary key (id),
        constraint import_programme_fk foreign key (programme_id) references programme (id),
        constraint import_file_fk foreign key (file_id) references stored_file (id),
        constraint import_progress_check check (progress between 0 and 100),
        constraint import_kind_check check (kind in ('territories', 'programmes', 'road-maps', 'progress')),
        constraint import_mode_check check (mode in ('preview', 'apply')),
        constraint import_on_error_check check (on_error in ('skip', 'reject')),
        constraint import_status_check check (status in
          ('uploaded', 'parsing', 'validating', 'previewed', 'applying', 'applied', 'rejected', 'failed', 'reverted'))
      );
      comment on column import.scope is 'roots of the subtrees the sender may report for; null: everywhere';
      comment on column import.submitted_at is 'when its rows were meant to count: all its entries carry this instant';
      create index import_received_index on import (received_at desc, id);
      create index import_sha256_index on import (sha256);
      create index import_open_index on import (status) where status in ('uploaded', 'parsing', 'validating', 'applying');
      create index import_unfolded_index on import (programme_id) where status in ('applied', 'reverted') and folded_at is null;

      create table finding (
        id bigint generated always as identity,
        import_id uuid not null,
        code text not null,
        severity text not null,
        sheet text,
        row_no integer,
        column_name text,
        params jsonb not null default '{}',
        constraint finding_pk primary key (id),
        constraint finding_import_fk foreign key (import_id) references import (id),
        constraint finding_severity_check check (severity in ('error', 'warning'))
      );
      create index finding_import_index on finding (import_id, row_no, id);

      create unlogged table staged_row (
        import_id uuid not null,
        row_no integer not null,
        territory text,
        item text,
        period text,
        value numeric,
        is_word boolean,
        numerator numeric,
        denominator numeric,
        spent numeric,
        narrative text,
        delay_reason text,
        evidence text,
        document jsonb,
        change text
      );
      comment on column staged_row.change is 'of a row that is a document: what it would do, once it was judged';
      create index staged_row_import_index on staged_row (import_id);

      create unlogged table import_line (
        import_id uuid not null,
        position integer not null,
        row_no integer not null,
        item_id bigint not null,
        period_ord smallint not null,
        value numeric,
        numerator numeric,
        denominator numeric,
        spent numeric,
        narrative text,
        delay_reason text,
        evidence text,
        outcome text not null
      );
      create index import_line_position_index on import_line (import_id, position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table import_line; drop table staged_row; drop table finding; drop table import;',
    );
  }
}
