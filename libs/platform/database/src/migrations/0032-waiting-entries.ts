import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what waits for a review, or for an answer to one, among the entries of a whole term. */
export class WaitingEntries1700000000032 implements MigrationInterface {
  name = 'WaitingEntries1700000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index progress_entry_waiting_index on progress_entry (submitted_at, item_id, period_ord, revision)
        where decision is null and withdraws is null and withdrawn_at is null;
      create index progress_entry_returned_index on progress_entry (decided_at, item_id, period_ord)
        where decision = 'returned' and withdrawn_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index progress_entry_returned_index;
      drop index progress_entry_waiting_index;
    `);
  }
}
