import { day } from '@core/kernel';
import { promiseVerdict, SUM, type PromiseTally, type Verdict } from '@core/metrics';
import type { ConfirmedVerdict } from '../data/verdict.reader';
import type { ItemSums } from './items-apart';

/** What can be said of a promise at a place: by rule, and by whoever confirmed or overruled it. */
export interface PromiseJudgement {
  readonly tally: PromiseTally;
  /** Items that were cancelled; they are in no part of the tally. */
  readonly cancelled: number;
  readonly proposed: Verdict;
  readonly confirmed: ConfirmedVerdict | null;
  /** The one that stands: what was confirmed, else what is proposed. */
  readonly verdict: Verdict;
  /** The rule has come to propose something else since, and it is not what was confirmed. */
  readonly stale: boolean;
}

/**
 * Judges a promise by its items at a place (docs/metrics.md, "Promise verdict").
 * @param endsOn day number of the period's last day
 */
export function judgePromise(
  items: readonly ItemSums[],
  endsOn: number,
  confirmed: ConfirmedVerdict | null,
): PromiseJudgement {
  // An item that only the frozen baseline knows here is not here any more.
  const here = items.filter(({ sums }) => sums[SUM.items] > 0);
  const tally = tallyOf(here.filter(({ status }) => status !== 'cancelled'));
  const proposed = promiseVerdict(tally, day.fromNumber(endsOn));
  return {
    tally,
    cancelled: here.length - tally.items,
    proposed,
    confirmed,
    verdict: confirmed?.verdict ?? proposed,
    stale: confirmed !== null && confirmed.verdict !== proposed && confirmed.proposed !== proposed,
  };
}

function tallyOf(items: readonly ItemSums[]): PromiseTally {
  const count = (matches: (item: ItemSums) => boolean): number => items.filter(matches).length;
  const isDone = ({ sums }: ItemSums): boolean => sums[SUM.done_count] > 0;
  return {
    items: items.length,
    reported: count(({ reported }) => reported !== null),
    done: count(isDone),
    doneLate: count((item) => isDone(item) && item.sums[SUM.done_on_time_count] === 0),
    fresh: count(({ fresh }) => fresh),
    lastDeadline:
      items.length === 0 ? null : day.fromNumber(Math.max(...items.map(({ deadline }) => deadline))),
  };
}
