import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos and documents: their bytes once, what they are attached to, and those an import brings along. */
export class Evidence1700000000013 implements MigrationInterface {
  name = 'Evidence1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence_content (
        id uuid not null,
        sha256 text not null,
        media text not null,
        size bigint not null,
        file_id uuid,
        thumbnail_id uuid,
        width integer,
        height integer,
        taken_at text,
        latitude numeric,
        longitude numeric,
        kept_at timestamptz not null default now(),
        wanted_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_reason text,
        constraint evidence_content_pk primary key (id),
        constraint evidence_content_sha256_key unique (sha256),
        constraint evidence_content_file_fk foreign key (file_id) references stored_file (id),
        constraint evidence_content_thumbnail_fk foreign key (thumbnail_id) references stored_file (id),
        constraint evidence_content_media_check check (media in ('jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx')),
        constraint evidence_content_place_check check (latitude between -90 and 90 and longitude between -180 and 180),
        constraint evidence_content_removed_check check ((removed_at is null) = (file_id is not null)
          and (removed_at is null) = (removed_reason is null))
      );
      comment on column evidence_content.sha256 is 'of the bytes as they came; images are kept as they were made anew';
      comment on column evidence_content.taken_at is 'the camera''s clock, with its offset where the camera knows it';
      comment on column evidence_content.wanted_at is 'what is not attached a day after it was wanted is forgotten';

      create table evidence (
        id uuid not null,
        content_id uuid not null,
        name text not null,
        item_id bigint not null,
        period_ord smallint,
        revision smallint,
        verification_id bigint,
        attached_by text not null,
        attached_at timestamptz not null,
        import_id uuid,
        constraint evidence_pk primary key (id),
        constraint evidence_content_fk foreign key (content_id) references evidence_content (id),
        constraint evidence_item_fk foreign key (item_id) references item (id),
        constraint evidence_entry_fk foreign key (item_id, period_ord, revision)
          references progress_entry (item_id, period_ord, revision),
        constraint evidence_verification_fk foreign key (verification_id) references verification (id),
        constraint evidence_import_fk foreign key (import_id) references import (id),
        constraint evidence_target_check check (
          (verification_id is null) = (period_ord is not null) and (period_ord is null) = (revision is null))
      );
      create unique index evidence_of_entry_index on evidence (item_id, period_ord, revision, content_id)
        where verification_id is null;
      create unique index evidence_of_verification_index on evidence (verification_id, content_id)
        where verification_id is not null;
      create index evidence_item_index on evidence (item_id, attached_at);
      create index evidence_content_index on evidence (content_id);

      create table import_attachment (
        import_id uuid not null,
        name text not null,
        content_id uuid,
        fault text,
        constraint import_attachment_pk primary key (import_id, name),
        constraint import_attachment_import_fk foreign key (import_id) references import (id),
        constraint import_attachment_content_fk foreign key (content_id) references evidence_content (id) on delete set null
      );
      comment on table import_attachment is 'files that came with a report in one archive, by their names in it';
      comment on column import_attachment.fault is 'code of why it cannot be kept';
      create index import_attachment_content_index on import_attachment (content_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_attachment; drop table evidence; drop table evidence_content;');
  }
}
