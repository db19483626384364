import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what was said of delays without reading the reports of items that said nothing: most do not. */
export class DelayReasons1700000000034 implements MigrationInterface {
  name = 'DelayReasons1700000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index progress_entry_delay_index on progress_entry (item_id, period_ord, revision)
        where delay_reason is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index progress_entry_delay_index');
  }
}
