import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody has begun to report and not sent: no report of anybody's, and gone after a while. */
export class ReportDrafts1700000000023 implements MigrationInterface {
  name = 'ReportDrafts1700000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_draft (
        item_id bigint not null,
        period_ord smallint not null,
        author text not null,
        cells jsonb not null,
        saved_at timestamptz not null,
        constraint report_draft_pk primary key (item_id, period_ord, author),
        constraint report_draft_item_fk foreign key (item_id) references item (id)
      );
      create index report_draft_saved_index on report_draft (saved_at);
      comment on column report_draft.cells is 'what was typed, as it was typed: it need not be a number yet';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_draft');
  }
}
