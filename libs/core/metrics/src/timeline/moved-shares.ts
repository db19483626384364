import type { ShareMove } from './borders';
import type { DayNumber } from './item-facts';
import type { Shares } from './places-of';

/**
 * Shares after what happened to their territories since they were set. Moves of one day take what was held before
 * that day, so that two neighbours may exchange parts. The same object when nothing moved.
 * @param moves in force, ascending by day
 * @param setOn the day the shares are of: only later moves apply
 */
export function movedShares(shares: Shares, setOn: DayNumber, moves: readonly ShareMove[]): Shares {
  let held = shares;
  for (let at = 0; at < moves.length;) {
    const { effectiveOn } = moves[at];
    let end = at + 1;
    while (end < moves.length && moves[end].effectiveOn === effectiveOn) end += 1;
    if (effectiveOn > setOn) held = afterDay(held, moves.slice(at, end));
    at = end;
  }
  return held;
}

function afterDay(held: Shares, moves: readonly ShareMove[]): Shares {
  const leaving = moves.filter(({ fromId }) => held.has(fromId));
  if (leaving.length === 0) return held;
  const after = new Map(held);
  for (const { fromId, stays } of leaving) {
    if (stays > 0) after.set(fromId, (held.get(fromId) ?? 0) * stays);
    else after.delete(fromId);
  }
  for (const { fromId, parts } of leaving) {
    for (const { toId, ratio } of parts) {
      after.set(toId, (after.get(toId) ?? 0) + (held.get(fromId) ?? 0) * ratio);
    }
  }
  return after;
}
