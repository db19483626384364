import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses of pages that people keep under a name. */
export class SavedViews1700000000030 implements MigrationInterface {
  name = 'SavedViews1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_view (
        id uuid not null,
        account_id uuid not null,
        name text not null,
        path text not null,
        is_start boolean not null default false,
        created_at timestamptz not null,
        constraint saved_view_pk primary key (id),
        constraint saved_view_account_fk foreign key (account_id) references account (id),
        constraint saved_view_name_check check (char_length(name) between 1 and 80),
        constraint saved_view_path_check check (char_length(path) <= 2000 and path ~ '^/([^/\\\\]|$)'),
        constraint saved_view_name_key unique (account_id, name)
      );
      create unique index saved_view_start_key on saved_view (account_id) where is_start;
      comment on table saved_view is 'bookmarks of one person; what they lead to is asked for anew, by the rights of the day';
      comment on column saved_view.path is 'path and search of a page of this site, never another site';
      comment on column saved_view.is_start is 'where signing in leads when nothing else was asked for';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_view');
  }
}
