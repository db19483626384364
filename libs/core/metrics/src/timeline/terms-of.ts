import type { Borders } from './borders';
import type { DayNumber, Place, Term } from './item-facts';
import { movedShares } from './moved-shares';
import { placesOf, type Shares } from './places-of';

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
  /** The day the shares are of: the term's first, or the approval of a later addition. */
  readonly sharesSetOn: DayNumber;
  readonly inBaseline: boolean;
  /** The item counts from this period on. */
  readonly countsFrom: number;
}

export interface TermContext {
  readonly borders: Borders;
  /** The period that holds a day; may lie outside the calendar. */
  readonly ordOf: (day: DayNumber) => number;
  /** Whether a reweight changes the weight (only the `expert` policy uses the weight column). */
  readonly reweightCounts: boolean;
}

const END = Number.MAX_SAFE_INTEGER;

/**
 * The terms of an item: one when nothing changed, another from the period of every effective act, and of every event
 * that moves its shares or the way up from them. Several changes of one attribute: the latest act wins, then the
 * latest decision, then the latest request.
 */
export function termsOf(
  frozen: FrozenTerms,
  changes: readonly EffectiveChange[],
  context: TermContext,
): Term[] {
  const starts = [
    ...changes.map(({ fromOrd }) => fromOrd),
    ...borderBreaks(frozen, changes, context.borders),
  ];
  if (starts.length === 0) {
    return [termFrom(frozen, changes, { fromOrd: frozen.countsFrom, untilOrd: END }, context)];
  }
  const inOrder = [...changes].sort(
    (a, b) => a.actDay - b.actDay || a.decidedAt - b.decidedAt || a.id - b.id,
  );
  const breaks = [
    ...new Set([frozen.countsFrom, ...starts.map((fromOrd) => Math.max(fromOrd, frozen.countsFrom))]),
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

/** Periods from which an item may count elsewhere. The way up matters where it has several shares: see placesOf. */
function borderBreaks(
  { shares }: FrozenTerms,
  changes: readonly EffectiveChange[],
  { trees, moves }: Borders,
): number[] {
  const everSet = [shares, ...changes.flatMap((change) => change.shares ?? [])];
  const move = moves.some(({ fromId }) => everSet.some((set) => set.has(fromId)));
  const share = move || everSet.some(({ size }) => size > 1) || everSet.length > 1;
  return [
    ...(move ? moves.map(({ fromOrd }) => fromOrd) : []),
    ...(share ? trees.slice(1).map(({ fromOrd }) => fromOrd) : []),
  ];
}

function termFrom(
  frozen: FrozenTerms,
  inForce: readonly EffectiveChange[],
  range: { fromOrd: number; untilOrd: number },
  context: TermContext,
): Term {
  const last = <K extends keyof EffectiveChange>(attribute: K): EffectiveChange[K] | null =>
    inForce.findLast((change) => change[attribute] !== null)?.[attribute] ?? null;
  const deadline = last('deadline') ?? frozen.deadline;
  return {
    fromOrd: range.fromOrd,
    untilOrd: range.untilOrd,
    deadline,
    deadlineOrd: context.ordOf(deadline),
    target: last('target') ?? frozen.target,
    weight: (context.reweightCounts ? last('weight') : null) ?? frozen.weight,
    cancelled: inForce.some((change) => change.cancels),
    changed: inForce.length > 0,
    replacementId: inForce.findLast((change) => change.cancels)?.replacementId ?? null,
    places: placesFrom(frozen, inForce, range.fromOrd, context.borders),
  };
}

/** Frozen shares follow the borders as the ones in force do, so that the baseline stays comparable. */
function placesFrom(
  frozen: FrozenTerms,
  inForce: readonly EffectiveChange[],
  fromOrd: number,
  { trees, moves }: Borders,
): Place[] {
  const until = moves.length === 0 ? moves : moves.filter((move) => move.fromOrd <= fromOrd);
  const frozenShares = movedShares(frozen.shares, frozen.sharesSetOn, until);
  const rescope = inForce.findLast(({ shares }) => shares !== null);
  const shares = rescope?.shares ? movedShares(rescope.shares, rescope.actDay, until) : frozenShares;
  const tree = trees.findLast((each) => each.fromOrd <= fromOrd) ?? trees[0];
  return placesOf(shares, frozen.inBaseline ? frozenShares : null, tree.parentOf);
}
