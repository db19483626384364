import { itemProgress, keepsLevel } from '@core/metrics';
import type { SheetRow } from '../report-sheet';

type Terms = Pick<SheetRow, 'kind' | 'baseline' | 'target'>;

const numberOf = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal));

/** Progress in percent that a value stands for; null where a single value tells none (a level that is to be kept). */
export function progressOf({ kind, baseline, target }: Terms, value: number): number | null {
  if (keepsLevel(kind)) return null;
  const ratio = itemProgress(kind, numberOf(baseline), numberOf(target), value);
  return Number.isFinite(ratio) ? ratio * 100 : null;
}

/** The value in the item's own unit that the plan asks for at the end of the period; 1 for "done". */
export function plannedValue({ kind, baseline, target, planned }: SheetRow): number {
  if (kind === 'binary') return planned >= 100 ? 1 : 0;
  if (kind === 'stages') return planned;
  const to = Number(target ?? 0);
  if (keepsLevel(kind)) return to;
  const from = Number(baseline ?? 0);
  return from + ((to - from) * planned) / 100;
}
