import type { Status } from '../statuses';
import { threshold } from '../threshold';
import type { ItemMoment } from './item-moment';

/** Progress points (as a ratio) that reported progress may lie under plan before an item is at risk. */
export const AT_RISK_MARGIN = 0.1;

/** The one status of an item at the end of a period: the first that matches. Source: docs/metrics.md, "Status". */
export function statusOf(
  moment: ItemMoment,
  facts: { mayBeDone: boolean; started: boolean; replacementUndecided: boolean },
): Status {
  if (moment.term.cancelled) return 'cancelled';
  if (facts.mayBeDone && moment.verified >= 1) return 'verified_done';
  if (moment.acceptedDone) return 'done';
  if (facts.mayBeDone && moment.reported >= 1) return 'claimed_done';
  if (moment.due) return 'overdue';
  if (!facts.started && Number.isNaN(moment.reported)) return 'not_started';
  if (!moment.fresh) return 'not_reported';
  const reported = Number.isNaN(moment.reported) ? 0 : moment.reported;
  if (!threshold.staysWithin(moment.planned - reported, AT_RISK_MARGIN) || facts.replacementUndecided)
    return 'at_risk';
  return 'on_track';
}
