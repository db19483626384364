import { scopeOf, type Actor } from '@core/access';
import { EntryReader, type EntryRow } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { EntryComparisonReader } from '../data/entry-comparison.reader';
import { entryUnknown } from '../domain/reports.errors';

/** An entry beside what was said before it. */
export interface ComparedEntry {
  readonly entry: EntryRow;
  /** The revision before, of the same item and period. */
  readonly previous: EntryRow | undefined;
  /** What was last accepted of the item. */
  readonly accepted: EntryRow | undefined;
}

/** Holds an entry against the revision before it and against what was last accepted. */
@Injectable()
export class CompareEntry {
  constructor(
    private readonly database: Database,
    private readonly entries: EntryReader,
    private readonly comparisons: EntryComparisonReader,
  ) {}

  /** @throws DomainError `REPORT.ENTRY_UNKNOWN`, also for one the actor may not see */
  async run(id: string, actor: Actor): Promise<ComparedEntry> {
    const [entry] = await this.entries.byIds([id], scopeOf(actor, 'period.read'));
    if (entry === undefined) throw entryUnknown(id);
    return {
      entry,
      previous: await this.comparisons.previous(this.database, entry),
      accepted: await this.comparisons.accepted(this.database, entry),
    };
  }
}
