import * as fc from 'fast-check';
import { isMeasured, signedSpan } from './arbitrary-items';
import { Periods } from './periods';
import { seldom } from './seldom';
import type { EntryFacts, ItemFacts, VerificationFacts } from './world';

const MINUTE = 60_000;
const QUARTERS_OF_SPAN = fc.integer({ min: -1, max: 5 });

/** Progress of the value in quarters of the way from baseline to target. */
const revisionRecipe = fc.record({
  progress: fc.option(fc.oneof(fc.constant(4), QUARTERS_OF_SPAN), { freq: 6 }),
  spent: seldom(fc.constantFrom(0, 5, 12.5)),
  daysFromDue: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -10, max: 1 }) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 200 }) },
  ),
  minuteOfDay: fc.nat(24 * 60 - 1),
  decision: fc.constantFrom('accepted' as const, 'accepted' as const, undefined, 'returned' as const),
  decidedAfterDays: fc.nat(40),
  withdrawnAfterDays: seldom(fc.nat(60)),
});
type RevisionRecipe = typeof revisionRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

const verificationRecipe = fc.record({
  progress: fc.oneof(fc.constant(4), QUARTERS_OF_SPAN),
  day: fc.double({ min: 0, max: 1, noNaN: true }),
  result: fc.constantFrom(
    'confirmed' as const,
    'confirmed' as const,
    'partly' as const,
    'refuted' as const,
    'unusable' as const,
  ),
  recordedAfterDays: fc.nat(40),
});

/** What became of one item: per period the revisions, and the verifications; half of them know no withdrawals. */
export const historyRecipe = fc.record({
  rounds: fc.array(fc.array(revisionRecipe, { maxLength: 3 }), { maxLength: 8 }),
  withdrawals: fc.boolean(),
  verifications: fc.array(verificationRecipe, { maxLength: 3 }),
});
type HistoryRecipe = typeof historyRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

type Draft = Omit<EntryFacts, 'revision' | 'withdraws'> & { cancels?: Draft };

/** Revisions are numbered in the order of submission; a decision or a withdrawal comes after what it is about. */
export function entriesFrom(histories: HistoryRecipe[], items: ItemFacts[], periods: Periods): EntryFacts[] {
  let recorded = 0;
  const stamp = (date: string, minutes: number) => {
    recorded += 1;
    return new Date(Date.parse(date) + minutes * MINUTE + recorded).toISOString();
  };
  return histories.flatMap((history, index) =>
    history.rounds
      .slice(0, periods.last() + 1)
      .flatMap((round, ord) =>
        numbered(round.flatMap((one) => drafts(one, items[index], ord, history.withdrawals, periods, stamp))),
      ),
  );
}

export function verificationsFrom(
  histories: HistoryRecipe[],
  items: ItemFacts[],
  periods: Periods,
): VerificationFacts[] {
  let recorded = 0;
  const [first, last] = [periods.firstDay(0), periods.lastDay(periods.last())];
  return histories.flatMap((history, index) =>
    history.verifications.map(({ progress, day, result, recordedAfterDays }) => {
      recorded += 1;
      const date = Periods.addDays(first, Math.round(day * Periods.daysBetween(first, last)));
      const recordedOn = Periods.addDays(date, recordedAfterDays);
      const recordedAt = new Date(Date.parse(recordedOn) + 720 * MINUTE + recorded).toISOString();
      return { item: items[index].key, date, value: valueOf(items[index], progress), result, recordedAt };
    }),
  );
}

function drafts(
  recipe: RevisionRecipe,
  item: ItemFacts,
  ord: number,
  withdrawals: boolean,
  periods: Periods,
  stamp: (date: string, minutes: number) => string,
): Draft[] {
  const date = Periods.addDays(periods.dueDate(ord), recipe.daysFromDue);
  const draft: Draft = {
    item: item.key,
    ord,
    value: recipe.progress === null ? null : valueOf(item, recipe.progress),
    spent: item.type === 'measure' ? recipe.spent : null,
    submittedAt: stamp(date, recipe.minuteOfDay),
  };
  const decidedOn = Periods.addDays(date, recipe.decidedAfterDays);
  if (recipe.decision) {
    draft.decision = recipe.decision;
    draft.decidedAt = stamp(decidedOn, recipe.minuteOfDay);
  }
  if (!withdrawals || recipe.withdrawnAfterDays === null || recipe.decision === 'returned') return [draft];
  const withdrawnOn = Periods.addDays(decidedOn, recipe.withdrawnAfterDays);
  const submittedAt = stamp(withdrawnOn, recipe.minuteOfDay);
  return [draft, { item: item.key, ord, value: null, spent: null, submittedAt, cancels: draft }];
}

function numbered(unordered: Draft[]): EntryFacts[] {
  const ordered = [...unordered].sort(
    (left, right) => Date.parse(left.submittedAt) - Date.parse(right.submittedAt),
  );
  return ordered.map(({ cancels, ...entry }, index) => ({
    ...entry,
    revision: index + 1,
    ...(cancels ? { withdraws: ordered.indexOf(cancels) + 1 } : {}),
  }));
}

function valueOf(item: ItemFacts, quarters: number): number {
  if (item.kind === 'binary') return quarters >= 4 ? 1 : 0;
  if (!isMeasured(item.kind)) return Math.min(Math.max(quarters * 25, 0), 100);
  const baseline = item.baseline ?? 0;
  return baseline + (Math.abs((item.target ?? 0) - baseline) * signedSpan(item.kind, quarters)) / 4;
}
