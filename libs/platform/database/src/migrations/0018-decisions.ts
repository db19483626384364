import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['due_soon', 'due_today', 'overdue', 'entries_returned', 'change_decided', 'plan_changed'];

/** Proposed road maps wait for a second person, and who may decide is told. */
export class Decisions1700000000018 implements MigrationInterface {
  name = 'Decisions1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import add column seconded boolean not null default true;
      alter table notice drop constraint notice_kind_check;
      alter table notice add constraint notice_kind_check check (kind in (${listed([...KINDS, 'decision_wanted'])}));
    `);
    // Whoever turned all mails off did not ask for those of a new kind.
    await runner.query(
      `update notice_setting set muted = muted || '{decision_wanted/mail}'::text[] where muted @> $1::text[]`,
      [KINDS.map((kind) => `${kind}/mail`)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notice where kind = 'decision_wanted';
      alter table notice drop constraint notice_kind_check;
      alter table notice add constraint notice_kind_check check (kind in (${listed(KINDS)}));
      update notice_setting set muted = array_remove(array_remove(muted, 'decision_wanted/mail'), 'decision_wanted/inApp');
      alter table import drop column seconded;
    `);
  }
}

function listed(kinds: readonly string[]): string {
  return kinds.map((kind) => `'${kind}'`).join(', ');
}
