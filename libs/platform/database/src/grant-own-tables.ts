import type { DataSource } from 'typeorm';
import { grantRuntime } from './grant-runtime';

/** Added to and read, by how they are used; no trigger says it of them. */
const APPENDED = ['verification', 'evidence'];
/** Decisions on an entry and the withdrawal of a note are written once each; a trigger sees to that. */
const STAMPS: Readonly<Record<string, readonly string[]>> = {
  progress_entry: [
    ...[
      'decision',
      'decision_reason',
      'decided_by',
      'decided_at',
      'endorsed_by',
      'endorsed_at',
      'withdrawn_at',
    ],
  ],
  note: ['withdrawn_by', 'withdrawn_at', 'withdrawal_reason'],
  audit_root: ['last_seq', 'head', 'key_id', 'signed_at', 'signature', 'closed_at'],
};

/**
 * Gives the account of the running processes what it needs of our tables; part of every migration, because new tables come
 * without. What a trigger named `…_append_only` or `…_no_delete` keeps is kept from the account as well.
 */
export async function grantOwnTables(owner: DataSource, account: string): Promise<void> {
  const kept = (await owner.query(
    `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'public'::regnamespace and (t.tgname like '%\\_append\\_only' or t.tgname like '%\\_no\\_delete')`,
  )) as { name: string }[];
  const appendOnly = [...new Set([...APPENDED, ...kept.map(({ name }) => name)])];
  await grantRuntime(owner, {
    account,
    schema: 'public',
    appendOnly,
    stamps: STAMPS,
    readOnly: ['migration'],
  });
}
