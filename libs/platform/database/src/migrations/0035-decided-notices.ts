import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds who was told that something waits for a decision, once it is decided. */
export class DecidedNotices1700000000035 implements MigrationInterface {
  name = 'DecidedNotices1700000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index notice_decision_index on notice (subject) where kind = 'decision_wanted';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index notice_decision_index');
  }
}
