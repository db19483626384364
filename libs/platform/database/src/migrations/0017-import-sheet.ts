import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sheet that was read, so that what is found in the database can say it too. */
export class ImportSheet1700000000017 implements MigrationInterface {
  name = 'ImportSheet1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import add column sheet text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import drop column sheet');
  }
}
