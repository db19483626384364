import { SUM, type SumColumn } from './timeline/sum-columns';

/** Which sums a figure is made of: numerator over denominator, times 100 unless it is a ratio or a count. */
export interface FigureParts {
  readonly unit: 'percent' | 'points' | 'ratio' | 'count' | 'million';
  readonly plus: readonly SumColumn[];
  readonly minus: readonly SumColumn[];
  /** Empty: the figure is its numerator. */
  readonly over: readonly SumColumn[];
  /** Only these items are above the line: those that slip, have any report, are fresh; absent: all. */
  readonly only?: 'slipping' | 'reported' | 'fresh';
}

const percent = (part: SumColumn, whole: SumColumn = 'weight'): FigureParts => ({
  unit: 'percent',
  plus: [part],
  minus: [],
  over: [whole],
});
const points = (plus: SumColumn, minus: SumColumn): FigureParts => ({
  unit: 'points',
  plus: [plus],
  minus: [minus],
  over: ['weight'],
});
const count = (column: SumColumn): FigureParts => ({ unit: 'count', plus: [column], minus: [], over: [] });
const million = (column: SumColumn): FigureParts => ({
  unit: 'million',
  plus: [column],
  minus: [],
  over: [],
});

/** Every figure that is a sum over items, by its name in the figures object (statuses and parts with a dot). */
export const FIGURE_PARTS: Readonly<Record<string, FigureParts>> = {
  reported: percent('reported'),
  accepted: percent('accepted'),
  verified: percent('verified'),
  high: percent('high'),
  planned: percent('planned'),
  deviation: points('accepted', 'planned'),
  scheduleIndex: { unit: 'ratio', plus: ['accepted'], minus: [], over: ['planned'] },
  gap: points('reported', 'verified'),
  coverage: percent('fresh'),
  verifiedCoverage: percent('verified_fresh'),
  overdueShare: percent('overdue', 'due'),
  onTimeRate: {
    unit: 'percent',
    plus: ['done_on_time_count'],
    minus: [],
    over: ['done_count', 'overdue_count'],
  },
  baseline: percent('baseline_accepted', 'baseline_weight'),
  churn: percent('churned', 'baseline_weight'),
  weight: { unit: 'ratio', plus: ['weight'], minus: [], over: [] },
  total: count('items'),
  'statuses.cancelled': count('cancelled_count'),
  'statuses.not_started': count('not_started_count'),
  'statuses.verified_done': count('verified_done_count'),
  'statuses.done': count('accepted_done_count'),
  'statuses.claimed_done': count('claimed_done_count'),
  'statuses.overdue': count('overdue_count'),
  'statuses.not_reported': count('not_reported_count'),
  'statuses.at_risk': count('at_risk_count'),
  'statuses.on_track': count('on_track_count'),
  'reporting.expected': count('expected_count'),
  'reporting.received': count('received_count'),
  'reporting.onTime': count('received_on_time_count'),
  'money.planned': million('money_planned'),
  'money.spent': million('money_spent'),
};

const ACTIVE: FigureParts = { unit: 'count', plus: ['items'], minus: ['cancelled_count'], over: [] };

/** Every figure that can be taken apart: those of the figures object, what slips as a part of the deviation, what verdicts rest on. */
export const EXPLAINED_PARTS: Readonly<Record<string, FigureParts>> = {
  ...FIGURE_PARTS,
  'slipping.deviation': { ...points('accepted', 'planned'), only: 'slipping' },
  'verdict.active': ACTIVE,
  'verdict.reported': { ...ACTIVE, only: 'reported' },
  'verdict.fresh': { ...ACTIVE, only: 'fresh' },
  'verdict.done': count('done_count'),
  'verdict.doneLate': { ...count('done_count'), minus: ['done_on_time_count'] },
};

/** Numerator and denominator of a figure in a row of sums; the denominator is 1 where the figure has none. */
export function partsOf(
  parts: FigureParts,
  sums: ArrayLike<number>,
): { numerator: number; denominator: number } {
  const add = (columns: readonly SumColumn[]): number =>
    columns.reduce((total, column) => total + sums[SUM[column]], 0);
  return {
    numerator: add(parts.plus) - add(parts.minus),
    denominator: parts.over.length === 0 ? 1 : add(parts.over),
  };
}
