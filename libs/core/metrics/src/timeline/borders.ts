import type { DayNumber } from './item-facts';
import type { ParentOf } from './places-of';

/** The country tree from one period until the next one of its list. */
export interface TreeFrom {
  readonly fromOrd: number;
  readonly parentOf: ParentOf;
}

/** What a territory's shares become on one day, because it was split, merged, renamed or gave a part away. */
export interface ShareMove {
  /** Shares set before this day move. */
  readonly effectiveOn: DayNumber;
  /** The period that holds the day; 0 when the day is older than the term. */
  readonly fromOrd: number;
  readonly fromId: number;
  /** Where the shares go, as ratios of what the territory held. */
  readonly parts: readonly { readonly toId: number; readonly ratio: number }[];
  /** The ratio that stays: 0 when the territory ended. */
  readonly stays: number;
}

/** Territories as they change over a term. */
export interface Borders {
  /** At least one, ascending; the first from period 0. */
  readonly trees: readonly TreeFrom[];
  /** Ascending by day; one for each territory and day. Those of one day happen at the same time. */
  readonly moves: readonly ShareMove[];
}
