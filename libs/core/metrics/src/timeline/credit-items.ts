import { clamp } from './add-moment';
import type { PeriodCalendar } from './item-facts';
import type { ItemMoment } from './item-moment';
import type { Checkpoint } from './item-record';
import { walkItem, type WalkedItem, type WalkRange } from './walk-item';

/** Is told an item at the end of a period, and what the frozen baseline credits for it. */
export type MomentVisitor = (walked: WalkedItem, moment: ItemMoment, credited: number) => void;

/**
 * Walks items and tells each moment with what the frozen baseline credits for it: the item's accepted p̂, 0 when it is
 * cancelled, the part of its replacement when it was replaced. `items` must hold every item that replaced one of them;
 * only those for which `counted` answers true are told. Returns the checkpoints asked for by item id.
 */
export function creditItems(
  items: readonly WalkedItem[],
  calendar: PeriodCalendar,
  range: WalkRange,
  counted: (walked: WalkedItem) => boolean,
  visit: MomentVisitor,
): Map<number, Checkpoint> {
  const replacements = walkReplacements(items, calendar, range);
  const checkpoints = new Map<number, Checkpoint>();
  for (const walked of items) {
    if (!counted(walked)) continue;
    const { id, frozenWeight } = walked.item;
    const checkpoint = walkItem(walked, calendar, range, (moment) =>
      visit(walked, moment, creditedToBaseline(moment, frozenWeight, replacements)),
    );
    if (checkpoint !== null) checkpoints.set(id, checkpoint);
  }
  return checkpoints;
}

interface ReplacementMoment {
  readonly accepted: number;
  readonly weight: number | null;
  readonly cancelled: boolean;
  readonly replacementId: number | null;
}

/** By item id, then by ord. */
type Replacements = ReadonlyMap<number, ReadonlyMap<number, ReplacementMoment>>;

function walkReplacements(
  items: readonly WalkedItem[],
  calendar: PeriodCalendar,
  range: WalkRange,
): Replacements {
  const wanted = new Set<number>();
  for (const { terms } of items) {
    for (const { replacementId } of terms) if (replacementId !== null) wanted.add(replacementId);
  }
  const told = new Map<number, Map<number, ReplacementMoment>>();
  for (const walked of items) {
    if (!wanted.has(walked.item.id)) continue;
    const byOrd = new Map<number, ReplacementMoment>();
    walkItem(walked, calendar, range, ({ ord, accepted, term }) => {
      const { weight, cancelled, replacementId } = term;
      byOrd.set(ord, { accepted: clamp(accepted), weight, cancelled, replacementId });
    });
    told.set(walked.item.id, byOrd);
  }
  return told;
}

/** Accepted p̂ that the frozen baseline credits; a replaced item is credited with what stands in its place. */
function creditedToBaseline(
  moment: ItemMoment,
  frozenWeight: number | null,
  replacements: Replacements,
): number {
  if (!moment.term.cancelled) return clamp(moment.accepted);
  let at = moment.term.replacementId;
  for (let steps = 0; at !== null && steps <= replacements.size; steps += 1) {
    const standIn = replacements.get(at)?.get(moment.ord);
    if (standIn === undefined) return 0;
    if (!standIn.cancelled) {
      if (standIn.weight === null || frozenWeight === null || frozenWeight === 0) return 0;
      return standIn.accepted * Math.min(1, standIn.weight / frozenWeight);
    }
    at = standIn.replacementId;
  }
  return 0;
}
