import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { EntryKey } from '../domain/entry-id';
import type { EntryState } from '../domain/entry-lifecycle';
import type { Authorship } from '../domain/authorship';
import { entryState } from './entry-state';
import type { LineSource } from './line-source';
import { standingEntry } from './standing-entry';

export interface AppendedEntry {
  readonly itemId: number;
  readonly ord: number;
  readonly revision: number;
}

export interface EntryToDecide extends EntryKey {
  readonly submittedBy: string;
  readonly endorsedBy: string | null;
  readonly state: EntryState;
  readonly programmeId: number;
  /** Its programme wants entries to be endorsed before they are accepted. */
  readonly needsEndorsement: boolean;
}

const content = 'value, numerator, denominator, spent, narrative, delay_reason, evidence';
const contentOf = (alias: string): string => content.replaceAll(/\w+/g, (column) => `${alias}.${column}`);

/** Writes of `progress_entry`. Callers hold the locks of the items (see ItemStateRepository.lock). */
@Injectable()
export class EntryRepository {
  /** Appends the lines that differ from the latest standing revision of their item and period. */
  async append(tx: Transaction, source: LineSource, by: Authorship): Promise<AppendedEntry[]> {
    const n = source.params.length;
    return tx.query<AppendedEntry>(
      `insert into progress_entry (item_id, period_ord, revision, ${content}, reason, submitted_by, submitted_at, import_id)
       select l.item_id, l.period_ord, coalesce(latest.revision, 0) + 1, ${contentOf('l')}, $${n + 1}, $${n + 2}, $${n + 3}, $${n + 4}
       from (${source.sql}) l
       left join lateral (
         select max(e.revision) as revision from progress_entry e where e.item_id = l.item_id and e.period_ord = l.period_ord
       ) latest on true
       left join lateral (
         select true as found, ${contentOf('e')} from progress_entry e
         where e.item_id = l.item_id and e.period_ord = l.period_ord and ${standingEntry('e')}
         order by e.revision desc limit 1
       ) standing on latest.revision is not null
       where standing.found is null or (${contentOf('l')}) is distinct from (${contentOf('standing')})
       returning item_id as "itemId", period_ord as ord, revision`,
      [...source.params, by.reason ?? null, by.submittedBy, by.submittedAt, by.importId],
    );
  }

  async findToDecide(tx: Transaction, keys: readonly EntryKey[]): Promise<EntryToDecide[]> {
    return tx.query<EntryToDecide>(
      `select e.item_id as "itemId", e.period_ord as ord, e.revision, e.submitted_by as "submittedBy",
              e.endorsed_by as "endorsedBy", ${entryState('e')} as state, p.id as "programmeId", p.endorsement = 'regional' as "needsEndorsement"
       from progress_entry e join ${keyRows} using (item_id, period_ord, revision)
       join item i on i.id = e.item_id join programme p on p.id = i.programme_id`,
      columnsOf(keys),
    );
  }

  async decide(
    tx: Transaction,
    keys: readonly EntryKey[],
    decision: { decision: string; reason: string | null; by: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `update progress_entry e set decision = $4, decision_reason = $5, decided_by = $6, decided_at = $7
       from ${keyRows} where (e.item_id, e.period_ord, e.revision) = (k.item_id, k.period_ord, k.revision)`,
      [...columnsOf(keys), decision.decision, decision.reason, decision.by, decision.at],
    );
  }

  async endorse(tx: Transaction, keys: readonly EntryKey[], by: string, at: Date): Promise<void> {
    await tx.query(
      `update progress_entry e set endorsed_by = $4, endorsed_at = $5
       from ${keyRows} where (e.item_id, e.period_ord, e.revision) = (k.item_id, k.period_ord, k.revision)`,
      [...columnsOf(keys), by, at],
    );
  }

  /** Items of an import's standing entries; `submittedAt` (the import's) leads to them without an index of their own. */
  async itemsOfImport(tx: Transaction, importId: string, submittedAt: Date): Promise<number[]> {
    const rows = await tx.query<{ itemId: number }>(
      `select distinct item_id as "itemId" from progress_entry
       where submitted_at = $2 and import_id = $1 and withdraws is null and withdrawn_at is null`,
      [importId, submittedAt],
    );
    return rows.map(({ itemId }) => itemId);
  }

  /** An import's entries that somebody has revised since, and that therefore cannot be withdrawn. */
  async revisedSince(tx: Transaction, importId: string, submittedAt: Date): Promise<EntryKey[]> {
    return tx.query<EntryKey>(
      `select e.item_id as "itemId", e.period_ord as ord, e.revision from progress_entry e
       where e.submitted_at = $2 and e.import_id = $1 and e.withdraws is null and e.withdrawn_at is null
         and ${revisedLater('e')} order by 1, 2, 3`,
      [importId, submittedAt],
    );
  }

  /** Appends a withdrawal for each of the import's entries that nobody has revised since, and stamps them withdrawn. */
  async withdrawImport(
    tx: Transaction,
    importId: string,
    submittedAt: Date,
    by: string,
    at: Date,
  ): Promise<AppendedEntry[]> {
    return tx.query<AppendedEntry>(
      `with gone as (
         update progress_entry e set withdrawn_at = $4
         where e.submitted_at = $2 and e.import_id = $1 and e.withdraws is null and e.withdrawn_at is null
           and not ${revisedLater('e')}
         returning e.item_id, e.period_ord, e.revision
       )
       insert into progress_entry (item_id, period_ord, revision, withdraws, submitted_by, submitted_at, import_id)
       select g.item_id, g.period_ord, (
           select max(e.revision) from progress_entry e where e.item_id = g.item_id and e.period_ord = g.period_ord
         ) + 1, g.revision, $3, $4, $1
       from gone g
       returning item_id as "itemId", period_ord as ord, withdraws as revision`,
      [importId, submittedAt, by, at],
    );
  }
}

const revisedLater = (alias: string): string => `exists (
  select from progress_entry later where later.item_id = ${alias}.item_id and later.period_ord = ${alias}.period_ord
    and later.revision > ${alias}.revision and later.withdraws is null and later.withdrawn_at is null)`;

const keyRows = `unnest($1::bigint[], $2::smallint[], $3::smallint[]) as k (item_id, period_ord, revision)`;

function columnsOf(keys: readonly EntryKey[]): [number[], number[], number[]] {
  return [keys.map((key) => key.itemId), keys.map((key) => key.ord), keys.map((key) => key.revision)];
}
