import { STATUSES, type FigureSetName } from '../../shared/api/figures';

/** A row of the comparison. */
export interface ComparedFigure {
  /** As explanations name it. */
  name: string;
  unit: 'percent' | 'points' | 'ratio' | 'count' | 'million';
  /** Whether it can be taken apart. */
  isSum: boolean;
}

const percent = (name: string, isSum = true): ComparedFigure => ({ name, unit: 'percent', isSum });
const points = (name: string): ComparedFigure => ({ name, unit: 'points', isSum: true });
const count = (name: string): ComparedFigure => ({ name, unit: 'count', isSum: true });
const million = (name: string): ComparedFigure => ({ name, unit: 'million', isSum: true });

/** Every figure there is, in groups that belong together. */
export const COMPARED_GROUPS = [
  {
    name: 'completion',
    figures: [
      ...['planned', 'reported', 'accepted', 'verified', 'high', 'baseline'].map((name) => percent(name)),
      percent('childrenMean', false),
    ],
  },
  {
    name: 'plan',
    figures: [
      points('deviation'),
      { name: 'scheduleIndex', unit: 'ratio', isSum: true },
      points('gap'),
      percent('overdueShare'),
      percent('onTimeRate'),
      percent('churn'),
    ],
  },
  {
    name: 'knowledge',
    figures: [
      percent('coverage'),
      percent('verifiedCoverage'),
      count('reporting.expected'),
      count('reporting.received'),
      count('reporting.onTime'),
    ],
  },
  { name: 'items', figures: [count('total'), ...STATUSES.map((status) => count(`statuses.${status}`))] },
  { name: 'money', figures: [million('money.planned'), million('money.spent')] },
] as const satisfies readonly { name: string; figures: readonly ComparedFigure[] }[];

/** Only measures have money. */
export function comparedGroups(set: FigureSetName): (typeof COMPARED_GROUPS)[number][] {
  return COMPARED_GROUPS.filter(({ name }) => set === 'measures' || name !== 'money');
}
