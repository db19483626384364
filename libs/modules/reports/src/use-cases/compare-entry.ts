import { scopeOf, type Actor } from '@core/access';
import { EntryReader, type EntryRow } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { EntryComparisonReader } from '../data/entry-comparison.reader';
import { EntryContextReader, type EntryContext } from '../data/entry-context.reader';
import { entryQuestions, type EntryQuestion } from '../domain/entry-questions';
import { entryUnknown } from '../domain/reports.errors';

/** An entry beside what was said before it. */
export interface ComparedEntry {
  readonly entry: EntryRow;
  /** The revision before, of the same item and period. */
  readonly previous: EntryRow | undefined;
  /** What was last accepted of the item. */
  readonly accepted: EntryRow | undefined;
  /** What is worth asking whoever reported. */
  readonly questions: readonly EntryQuestion[];
}

/** Holds an entry against the revision before it and against what was last accepted. */
@Injectable()
export class CompareEntry {
  constructor(
    private readonly database: Database,
    private readonly entries: EntryReader,
    private readonly comparisons: EntryComparisonReader,
    private readonly contexts: EntryContextReader,
  ) {}

  /** @throws DomainError `REPORT.ENTRY_UNKNOWN`, also for one the actor may not see */
  async run(id: string, actor: Actor): Promise<ComparedEntry> {
    const [entry] = await this.entries.byIds([id], scopeOf(actor, 'period.read'));
    if (entry === undefined) throw entryUnknown(id);
    const accepted = await this.comparisons.accepted(this.database, entry);
    const context = await this.contexts.find(this.database, entry);
    return {
      entry,
      previous: await this.comparisons.previous(this.database, entry),
      accepted,
      questions: context === undefined ? [] : questionsOf(entry, accepted, context),
    };
  }
}

const quantity = (text: string | null | undefined): number | null => (text == null ? null : Number(text));

function questionsOf(
  entry: EntryRow,
  accepted: EntryRow | undefined,
  { kind, baseline, target, budgetPlanned, ...context }: EntryContext,
): EntryQuestion[] {
  const { value, spent, narrative } = entry;
  const { beforeValue, beforeSpent, beforeNarrative } = context;
  const before = {
    value: quantity(beforeValue),
    spent: quantity(beforeSpent),
    narrative: beforeNarrative,
  };
  return entryQuestions({
    item: {
      kind,
      baseline: quantity(baseline),
      target: quantity(target),
      budgetPlanned: quantity(budgetPlanned),
    },
    now: { value: quantity(value), spent: quantity(spent), narrative },
    before: context.hasBefore ? before : null,
    accepted: quantity(accepted?.value),
    hasEvidence: context.files > 0 || entry.evidence !== null,
    sameWords: context.sameWords,
  });
}
