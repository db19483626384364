import { AsOf } from './as-of';
import { itemState } from './item-state';
import { percent } from './percent';
import type { Status } from './status-of';
import type { World } from './world';

/** Percent, not clamped; null on a track without a value. */
export interface ItemFigures {
  status: Status;
  reported: number | null;
  accepted: number | null;
  verified: number | null;
  planned: number | null;
  fresh: boolean;
}

/** One item at the end of period `ord`, as known at an instant (default: all that is recorded). Throws on an unknown key. */
export function itemAt(world: World, key: string, ord: number, knownAt?: string): ItemFigures {
  const item = world.items.find((candidate) => candidate.key === key);
  if (!item) throw new RangeError(`no item ${key}`);
  const state = itemState(new AsOf(world, ord, knownAt), item);
  return {
    status: state.status,
    reported: percent(state.reported),
    accepted: percent(state.accepted),
    verified: percent(state.verified),
    planned: percent(state.planned),
    fresh: state.fresh,
  };
}
