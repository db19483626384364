import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, in the page and by one mail a day. Persons are named by their account's id alone. */
export class Notices1700000000016 implements MigrationInterface {
  name = 'Notices1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice_setting (
        person_id text not null,
        language text,
        muted text[] not null default '{}',
        unsubscribe_key uuid not null,
        updated_at timestamptz not null,
        constraint notice_setting_pk primary key (person_id),
        constraint notice_setting_key_key unique (unsubscribe_key),
        constraint notice_setting_language_check check (language in ('kk', 'ru', 'en'))
      );
      comment on column notice_setting.muted is 'kind/channel pairs the person does not want, as entries_returned/mail';
      comment on column notice_setting.language is 'null: as the account has it';

      create table notice_digest (
        id uuid not null,
        person_id text not null,
        day date not null,
        state text not null default 'waiting',
        attempts integer not null default 0,
        next_attempt_at timestamptz not null,
        last_error text,
        created_at timestamptz not null,
        sent_at timestamptz,
        constraint notice_digest_pk primary key (id),
        constraint notice_digest_day_key unique (person_id, day),
        constraint notice_digest_state_check check (state in ('waiting', 'sent', 'given_up', 'nobody')),
        constraint notice_digest_sent_check check ((state = 'sent') = (sent_at is not null))
      );
      create index notice_digest_waiting_index on notice_digest (next_attempt_at) where state = 'waiting';

      create table notice (
        id uuid not null,
        person_id text not null,
        kind text not null,
        subject text not null,
        programme_id integer not null,
        params jsonb not null,
        in_app boolean not null,
        by_mail boolean not null,
        created_at timestamptz not null,
        read_at timestamptz,
        digest_id uuid,
        constraint notice_pk primary key (id),
        constraint notice_once_key unique (person_id, kind, subject),
        constraint notice_programme_fk foreign key (programme_id) references programme (id),
        constraint notice_digest_fk foreign key (digest_id) references notice_digest (id),
        constraint notice_kind_check check (kind in
          ('due_soon', 'due_today', 'overdue', 'entries_returned', 'change_decided', 'plan_changed')),
        constraint notice_channel_check check (in_app or by_mail)
      );
      comment on column notice.subject is 'what it is about: the same thing is told to the same person once';
      create index notice_person_index on notice (person_id, created_at desc, id desc) where in_app;
      create index notice_unmailed_index on notice (person_id, created_at) where by_mail and digest_id is null;
      create index notice_digest_index on notice (digest_id) where digest_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notice; drop table notice_digest; drop table notice_setting;');
  }
}
