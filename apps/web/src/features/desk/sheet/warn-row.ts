import type { ProgressRow } from '@core/reporting';
import type { SheetRow } from '../report-sheet';
import { progressOf } from './planned-value';

/** Points of progress within one period that a reviewer would ask about. */
const JUMP = 25;
/** Points under plan from which an item is at risk (docs/metrics.md). */
const BEHIND = 10;
const BEYOND = 150;

/** Something a reviewer will ask about; it refuses nothing. Figures are percents of progress, or values for a regression. */
export interface Warning {
  kind: 'regression' | 'jump' | 'behind' | 'beyond';
  /** What it is held against: last time, what was accepted, the plan. */
  from: number;
  to: number;
}

/** What of a sound row will be asked about, so that the answer can stand in the narrative at once. */
export function warnRow(row: SheetRow, said: ProgressRow, isRegression: boolean): Warning[] {
  const value = valueOf(said);
  if (value === null) return [];
  if (isRegression) return [{ kind: 'regression', from: Number(row.accepted?.value), to: value }];
  const progress = progressOf(row, value);
  if (progress === null || row.kind === 'binary') return [];
  const before = row.previous?.value ?? row.accepted?.value;
  const last = before === undefined ? null : progressOf(row, Number(before));
  if (progress > BEYOND) return [{ kind: 'beyond', from: 100, to: progress }];
  if (last !== null && progress - last > JUMP) return [{ kind: 'jump', from: last, to: progress }];
  const unexplained = said.delayReason === null && said.narrative === null;
  if (unexplained && row.planned - progress > BEHIND)
    return [{ kind: 'behind', from: row.planned, to: progress }];
  return [];
}

/** The value a row stands for: a fraction's percent where there is a fraction. */
export function valueOf({ value, numerator, denominator }: ProgressRow): number | null {
  if (numerator !== null && denominator !== null) return (Number(numerator) * 100) / Number(denominator);
  return value === null ? null : Number(value);
}
