import { audit, type Act } from '@platform/audit';
import type { Sql } from '@platform/database';
import type { Import } from './import.entity';

type Told = Pick<Import, 'id' | 'kind' | 'programmeId' | 'scope'>;
type Submitter = Pick<Import, 'submittedBy' | 'receivedBy'>;

/** Writes a step of an import into the audit trail. Its place is the subtree that its sender may report for, where that is one. */
async function record(
  tx: Sql,
  { id, kind, programmeId, scope }: Told,
  act: Pick<Act, 'actor' | 'action' | 'after' | 'outcome'>,
): Promise<void> {
  const [programme] = await tx.query<{ code: string }>('select code from programme where id = $1', [
    programmeId,
  ]);
  await audit.record(tx, {
    ...act,
    subject: { kind: 'import', id },
    territory: scope?.length === 1 ? scope[0] : null,
    programme: programme?.code ?? null,
    after: { kind, ...act.after },
  });
}

/** Once an import is applied: one event with its counts and the digest of its rows, however many there are. */
async function applied(tx: Sql, imported: Import): Promise<void> {
  if (imported.status !== 'applied') return;
  const { sha256, totalRows, acceptedRows, unchangedRows, rejectedRows, submittedBy } = imported;
  const { digest, rows } = await digestOf(tx, imported);
  await record(tx, imported, {
    actor: submittedBy === null ? null : { id: submittedBy },
    action: 'import.applied',
    after: { totalRows, acceptedRows, unchangedRows, rejectedRows, file: sha256, digest, digestedRows: rows },
  });
}

/** Once a file is refused as a whole. */
async function rejected(tx: Sql, imported: Told & Submitter, after: Act['after']): Promise<void> {
  const actor = { id: imported.submittedBy ?? imported.receivedBy };
  await record(tx, imported, { actor, action: 'import.rejected', after, outcome: 'refused' });
}

/**
 * SHA-256 over the SHA-256 of each row: of a report, its entries as they stand in the ledger, by item and revision, so that
 * it can be made again at any time; of anything else, its rows as they were read, in the order of the file.
 */
async function digestOf(
  tx: Sql,
  imported: Pick<Import, 'id' | 'kind' | 'submittedAt'>,
): Promise<{ digest: string; rows: number }> {
  const [source, params] =
    imported.kind === 'progress'
      ? [ENTRIES, [imported.id, imported.submittedAt]]
      : [DOCUMENTS, [imported.id]];
  const [found] = await tx.query<{ digest: string; rows: number }>(
    `select count(*)::int as rows,
            encode(sha256(coalesce(string_agg(sha256(convert_to(r.text, 'UTF8')), ''::bytea order by r.position), ''::bytea)),
                   'hex') as digest
       from (${source}) r`,
    params,
  );
  return found;
}

const ENTRIES = `
  select row(e.item_id, e.period_ord, e.revision, e.value, e.numerator, e.denominator, e.spent, e.narrative, e.delay_reason,
             e.evidence)::text as text, (e.item_id, e.period_ord, e.revision) as position
    from progress_entry e where e.submitted_at = $2 and e.import_id = $1 and e.withdraws is null`;

const DOCUMENTS = `
  select s.document::text as text, s.row_no as position from staged_row s where s.import_id = $1`;

/** What the audit trail is told of imports. */
export const importTrail = { record, applied, rejected, digestOf } as const;
