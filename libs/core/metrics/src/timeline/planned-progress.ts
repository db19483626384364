import { keepsLevel, type DayNumber, type ItemFacts } from './item-facts';

/**
 * Planned progress (ratio) of an item on a day. Source: docs/metrics.md, "Plan of one item".
 * With plan points: linear in days between them and held after the last; without: by kind.
 */
export function plannedProgress(item: ItemFacts, deadline: DayNumber, day: DayNumber): number {
  if (item.planDays.length > 0) return plannedByPoints(item, day);
  if (keepsLevel(item.kind)) return day >= item.startOn ? 1 : 0;
  if (day >= deadline) return 1;
  if (item.kind === 'binary' || day <= item.startOn) return 0;
  return (day - item.startOn) / (deadline - item.startOn);
}

function plannedByPoints(item: ItemFacts, day: DayNumber): number {
  const { planDays, planRatios, startOn } = item;
  const last = planDays.length - 1;
  if (day >= planDays[last]) return planRatios[last];
  if (day < planDays[0]) {
    return startOn < planDays[0] && day > startOn
      ? (planRatios[0] * (day - startOn)) / (planDays[0] - startOn)
      : 0;
  }
  let after = 1;
  while (planDays[after] <= day) after += 1;
  const before = after - 1;
  const way = (day - planDays[before]) / (planDays[after] - planDays[before]);
  return planRatios[before] + (planRatios[after] - planRatios[before]) * way;
}
