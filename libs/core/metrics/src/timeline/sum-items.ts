import { addMoment } from './add-moment';
import { creditItems, type MomentVisitor } from './credit-items';
import type { ItemFacts, ItemType, PeriodCalendar } from './item-facts';
import type { Checkpoint } from './item-record';
import { SUM_COLUMNS } from './sum-columns';
import type { WalkedItem, WalkRange } from './walk-item';

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
 * Sums items by road map, territory, type and period; see {@link creditItems} for what `items` must hold. Their order
 * decides the rounding of the last digit, so callers pass them in the order of their ids.
 * @param witness is told every moment that is summed
 */
export function sumItems(
  items: readonly WalkedItem[],
  calendar: PeriodCalendar,
  range: WalkRange,
  counted: (walked: WalkedItem) => boolean = () => true,
  witness?: MomentVisitor,
): SummedItems {
  const placed = new Placement();
  const checkpoints = creditItems(items, calendar, range, counted, (walked, moment, credited) => {
    const { item } = walked;
    for (const place of moment.term.places) {
      addMoment(placed.sumsOf(item, place.territoryId, moment.ord), item, moment, place, credited);
    }
    witness?.(walked, moment, credited);
  });
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
