import type { IsoDay } from '@core/kernel';

/** What can be said of a promise; `compromise` is only an analyst's word, never proposed. */
export const VERDICTS = [
  'kept',
  'kept_in_part',
  'compromise',
  'broken',
  'stalled',
  'in_the_works',
  'not_yet_rated',
] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** The active (not cancelled) items of a promise, counted at t. */
export interface PromiseTally {
  readonly items: number;
  /** Items with any reported value. */
  readonly reported: number;
  /** Items accepted as done. */
  readonly done: number;
  /** Of these, the ones done after their deadline's period. */
  readonly doneLate: number;
  readonly fresh: number;
  /** The latest deadline of the items; null without items. */
  readonly lastDeadline: IsoDay | null;
}

/**
 * The verdict a rule proposes and an analyst confirms (design: domain, "Promise verdict").
 * @param t the last day of the period
 */
export function promiseVerdict(tally: PromiseTally, t: IsoDay): Exclude<Verdict, 'compromise'> {
  if (tally.items === 0 || tally.reported === 0) return 'not_yet_rated';
  if (tally.done === tally.items) return tally.doneLate > 0 ? 'kept_in_part' : 'kept';
  if (tally.lastDeadline !== null && tally.lastDeadline < t)
    return tally.done === 0 ? 'broken' : 'kept_in_part';
  return tally.fresh === 0 ? 'stalled' : 'in_the_works';
}
