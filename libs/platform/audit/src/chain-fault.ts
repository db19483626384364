/** What can be wrong with the trail, and what that means. */
export const FAULTS = {
  changed: 'an event is not what was sealed',
  removed: 'an event is gone',
  inserted: 'an event that never went through the sealer',
  reordered: 'an event stands under the seal of another',
  seal_rewritten: 'a seal was altered',
  link_broken: 'a seal does not follow the one before it',
  seals_missing: 'seals are gone from the middle',
  truncated: 'seals are gone from the end',
  root_altered: 'a root is not what was signed',
  root_missing: 'no root covers these seals',
  root_disagrees: 'the chain is not the one that was signed',
  key_unknown: 'a root was signed with a key that is not known here',
  head_not_there: 'the chain does not hold the head that was noted down',
} as const;

/** One thing that is wrong with the trail, and where. */
export interface ChainFault {
  readonly kind: keyof typeof FAULTS;
  /** Of the seal; null when there is none. */
  readonly seq: number | null;
  readonly eventId: number | null;
  /** Of the root; null when the fault is not one of a root. */
  readonly day: string | null;
  /** `fields` that differ, `of` the seq an event belongs to, `expected` and `found`. */
  readonly detail: Readonly<Record<string, string | number | readonly string[] | null>>;
}
