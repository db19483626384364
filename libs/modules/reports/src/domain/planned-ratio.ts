import { plannedProgress, type ItemFacts } from '@core/metrics';
import { day } from '@core/kernel';
import type { SheetItem, SheetPlace } from '../data/report-sheet.reader';

/** Planned progress (a ratio) of an item at the end of a sheet's period. Source: docs/metrics.md, "Plan of one item". */
export function plannedRatio(item: SheetItem, { endsOn, termStartsOn }: SheetPlace): number {
  const { itemId, kind, type, startsOn, deadline, planDates, planPercents } = item;
  const facts: ItemFacts = {
    ...{ id: itemId, roadMapId: 0, type, kind, startOn: day.toNumber(startsOn ?? termStartsOn) },
    ...{ baseline: null, budgetPlanned: null, frozenWeight: null, inBaseline: true },
    planDays: (planDates ?? []).map(day.toNumber),
    planRatios: (planPercents ?? []).map((percent) => Number(percent) / 100),
  };
  return plannedProgress(facts, day.toNumber(deadline), day.toNumber(endsOn));
}
