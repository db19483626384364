import { STATUSES, type Status } from '../statuses';
import type { ItemFacts, Place } from './item-facts';
import type { ItemMoment } from './item-moment';
import { SUM } from './sum-columns';

const firstStatus = SUM.cancelled_count;
const statusColumn = Object.fromEntries(
  STATUSES.map((status, index) => [status, firstStatus + index]),
) as Record<Status, number>;

/**
 * Adds what an item is worth at one place to a row of sums (see SUM_COLUMNS). The leaf sum of the roll-up:
 * Σ w·s·p̂ and its companions; items without data count 0, cancelled items leave the weighted sums.
 * `baselineProgress` is the accepted p̂ that the frozen baseline credits (0 when cancelled, see baselineProgress).
 */
export function addMoment(
  sums: Float64Array,
  item: ItemFacts,
  moment: ItemMoment,
  place: Place,
  baselineProgress: number,
): void {
  const { term } = moment;
  if (!term.cancelled && place.share > 0) addWeighted(sums, item, moment, place.share);
  if (place.frozenShare > 0 && item.frozenWeight !== null) {
    const frozen = item.frozenWeight * place.frozenShare;
    sums[SUM.baseline_weight] += frozen;
    sums[SUM.baseline_accepted] += frozen * baselineProgress;
    if (term.changed) sums[SUM.churned] += frozen;
  }
  if (place.tally !== 0) addCounts(sums, moment, place.tally);
}

function addWeighted(sums: Float64Array, item: ItemFacts, moment: ItemMoment, share: number): void {
  const { term } = moment;
  if (item.type === 'measure') {
    if (item.budgetPlanned !== null) sums[SUM.money_planned] += item.budgetPlanned * share;
    if (!Number.isNaN(moment.spent)) sums[SUM.money_spent] += moment.spent * share;
  }
  if (term.weight === null) return;
  const w = term.weight * share;
  const accepted = clamp(moment.accepted);
  const planned = clamp(moment.planned);
  sums[SUM.weight] += w;
  sums[SUM.reported] += w * clamp(moment.reported);
  sums[SUM.accepted] += w * accepted;
  sums[SUM.verified] += w * clamp(moment.verified);
  sums[SUM.high] += w * (moment.fresh ? accepted : Math.max(accepted, planned));
  sums[SUM.planned] += w * planned;
  if (moment.fresh) sums[SUM.fresh] += w;
  if (moment.verifiedFresh) sums[SUM.verified_fresh] += w;
  if (moment.status === 'overdue') sums[SUM.overdue] += w;
  if (moment.due) sums[SUM.due] += w;
}

function addCounts(sums: Float64Array, moment: ItemMoment, tally: number): void {
  sums[SUM.items] += tally;
  sums[statusColumn[moment.status]] += tally;
  if (moment.acceptedDone && !moment.term.cancelled) sums[SUM.done_count] += tally;
  if (moment.doneOnTime) sums[SUM.done_on_time_count] += tally;
  if (moment.expected) sums[SUM.expected_count] += tally;
  if (moment.received) sums[SUM.received_count] += tally;
  if (moment.receivedOnTime) sums[SUM.received_on_time_count] += tally;
}

/** p̂: raw progress clamped to 0..1; no value counts 0. */
export function clamp(progress: number): number {
  return progress > 0 ? Math.min(progress, 1) : 0;
}
