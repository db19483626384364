import type { DayNumber, Term } from './item-facts';
import { placesOf, type ParentOf, type Shares } from './places-of';

/** An approved change request, by what it brings; what it does not touch is null. */
export interface EffectiveChange {
  readonly id: number;
  /** The period that holds the act's date; 0 when the act is older than the term. */
  readonly fromOrd: number;
  readonly actDay: DayNumber;
  /** Milliseconds since 1970. */
  readonly decidedAt: number;
  /** Cancel and replace end the item. */
  readonly cancels: boolean;
  readonly deadline: DayNumber | null;
  readonly weight: number | null;
  readonly target: number | null;
  readonly shares: Shares | null;
  readonly replacementId: number | null;
}

/** The attributes an item was approved with. */
export interface FrozenTerms {
  readonly deadline: DayNumber;
  readonly target: number | null;
  /** By the programme's policy; see Term.weight. */
  readonly weight: number | null;
  readonly shares: Shares;
  readonly inBaseline: boolean;
  /** The item counts from this period on. */
  readonly countsFrom: number;
}

export interface TermContext {
  readonly parentOf: ParentOf;
  /** The period that holds a day; may lie outside the calendar. */
  readonly ordOf: (day: DayNumber) => number;
  /** Whether a reweight changes the weight (only the `expert` policy uses the weight column). */
  readonly reweightCounts: boolean;
}

const END = Number.MAX_SAFE_INTEGER;

/**
 * The terms of an item: one when nothing changed, another from the period of every effective act. Several changes of
 * one attribute: the latest act wins, then the latest decision, then the latest request.
 */
export function termsOf(
  frozen: FrozenTerms,
  changes: readonly EffectiveChange[],
  context: TermContext,
): Term[] {
  if (changes.length === 0) {
    return [termFrom(frozen, changes, { fromOrd: frozen.countsFrom, untilOrd: END }, context)];
  }
  const inOrder = [...changes].sort(
    (a, b) => a.actDay - b.actDay || a.decidedAt - b.decidedAt || a.id - b.id,
  );
  const breaks = [
    ...new Set([frozen.countsFrom, ...inOrder.map((c) => Math.max(c.fromOrd, frozen.countsFrom))]),
  ];
  breaks.sort((a, b) => a - b);
  return breaks.map((fromOrd, index) =>
    termFrom(
      frozen,
      inOrder.filter((change) => change.fromOrd <= fromOrd),
      { fromOrd, untilOrd: breaks[index + 1] ?? END },
      context,
    ),
  );
}

function termFrom(
  frozen: FrozenTerms,
  inForce: readonly EffectiveChange[],
  range: { fromOrd: number; untilOrd: number },
  { parentOf, ordOf, reweightCounts }: TermContext,
): Term {
  const last = <K extends keyof EffectiveChange>(attribute: K): EffectiveChange[K] | null =>
    inForce.findLast((change) => change[attribute] !== null)?.[attribute] ?? null;
  const deadline = last('deadline') ?? frozen.deadline;
  const shares = last('shares') ?? frozen.shares;
  return {
    fromOrd: range.fromOrd,
    untilOrd: range.untilOrd,
    deadline,
    deadlineOrd: ordOf(deadline),
    target: last('target') ?? frozen.target,
    weight: (reweightCounts ? last('weight') : null) ?? frozen.weight,
    cancelled: inForce.some((change) => change.cancels),
    changed: inForce.length > 0,
    replacementId: inForce.findLast((change) => change.cancels)?.replacementId ?? null,
    places: placesOf(shares, frozen.inBaseline ? frozen.shares : null, parentOf),
  };
}
