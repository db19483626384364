import { addMoment, clamp } from './add-moment';
import type { ItemFacts, ItemType, PeriodCalendar } from './item-facts';
import type { ItemMoment } from './item-moment';
import type { Checkpoint } from './item-record';
import { SUM_COLUMNS } from './sum-columns';
import { walkItem, type WalkedItem, type WalkRange } from './walk-item';

/** What one road map adds at one territory in one period. */
export interface PlacedSums {
  readonly roadMapId: number;
  readonly territoryId: number;
  readonly type: ItemType;
  readonly ord: number;
  /** By SUM_COLUMNS; counts may be negative where the shares of an item meet. */
  readonly sums: Float64Array;
}

export interface SummedItems {
  readonly placed: readonly PlacedSums[];
  /** By item id; items whose history must be read whole have none. */
  readonly checkpoints: ReadonlyMap<number, Checkpoint>;
}

/**
 * Sums items by road map, territory, type and period. `items` must hold every item that replaced one of them; only
 * those for which `counted` answers true are summed (the others are there for the baseline of what they replaced).
 * The order of `items` decides the rounding of the last digit, so callers pass them in the order of their ids.
 */
export function sumItems(
  items: readonly WalkedItem[],
  calendar: PeriodCalendar,
  range: WalkRange,
  counted: (walked: WalkedItem) => boolean = () => true,
): SummedItems {
  const replacements = walkReplacements(items, calendar, range);
  const placed = new Placement();
  const checkpoints = new Map<number, Checkpoint>();
  for (const walked of items) {
    if (!counted(walked)) continue;
    const { item } = walked;
    const checkpoint = walkItem(walked, calendar, range, (moment) => {
      const credited = creditedToBaseline(moment, item.frozenWeight, replacements);
      for (const place of moment.term.places) {
        addMoment(placed.sumsOf(item, place.territoryId, moment.ord), item, moment, place, credited);
      }
    });
    if (checkpoint !== null) checkpoints.set(item.id, checkpoint);
  }
  return { placed: placed.rows, checkpoints };
}

/** Rows of sums by road map, territory, type and period, made when first asked for. */
class Placement {
  readonly rows: PlacedSums[] = [];
  private readonly byPlace = new Map<number, Map<number, (Float64Array | undefined)[]>>();

  sumsOf(item: ItemFacts, territoryId: number, ord: number): Float64Array {
    let places = this.byPlace.get(item.roadMapId);
    if (places === undefined) this.byPlace.set(item.roadMapId, (places = new Map()));
    const place = territoryId * 2 + (item.type === 'measure' ? 0 : 1);
    let periods = places.get(place);
    if (periods === undefined) places.set(place, (periods = []));
    let sums = periods[ord];
    if (sums === undefined) {
      sums = periods[ord] = new Float64Array(SUM_COLUMNS.length);
      this.rows.push({ roadMapId: item.roadMapId, territoryId, type: item.type, ord, sums });
    }
    return sums;
  }
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
