import { MOST_LISTED } from './many-ids';

/** Ids in groups of which an event names every one (`manyIds`), so that each thing finds the events about it. */
export function idsByEvent<Id>(ids: readonly Id[]): Id[][] {
  const groups: Id[][] = [];
  for (let at = 0; at < ids.length; at += MOST_LISTED) groups.push(ids.slice(at, at + MOST_LISTED));
  return groups;
}
