import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which programmes anybody may look at, and who decided so. */
export class Publication1700000000026 implements MigrationInterface {
  name = 'Publication1700000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table publication (
        programme_id integer not null,
        published_at timestamptz not null,
        published_by text not null,
        constraint publication_pk primary key (programme_id),
        constraint publication_programme_fk foreign key (programme_id) references programme (id)
      );
      comment on table publication is 'programmes shown to anybody; a row that is gone was withdrawn, the audit trail knows by whom';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table publication');
  }
}
