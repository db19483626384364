import { EXPLAINED_PARTS, type FigureParts } from '@core/metrics';
import type { FigureSetName } from '../../shared/api/figures';
import type { Texts } from '../../shared/i18n/texts';

type DefinitionName = keyof Texts['definitions'];

/** Figures whose definition bears another name than they do. */
const DEFINED_AS: Readonly<Record<string, DefinitionName>> = {
  deviation: 'deviation',
  scheduleIndex: 'deviation',
  gap: 'gap',
  coverage: 'coverage',
  verifiedCoverage: 'verifiedCoverage',
  overdueShare: 'overdueShare',
  onTimeRate: 'onTimeRate',
  baseline: 'baseline',
  churn: 'baseline',
  total: 'statuses',
  statuses: 'statuses',
  slipping: 'deviation',
  reporting: 'reporting',
  money: 'money',
};

/** A figure as the address names it, read. */
export interface NamedFigure {
  /** `all`: a count of measures and indicators together. */
  set: FigureSetName | 'all';
  /** Without the set before it: `gap`, `statuses.overdue`. */
  name: string;
  /** Which sums it is made of; absent for what is no sum over items. */
  parts: FigureParts | undefined;
  /** Absent for what the page of definitions does not have: what a verdict is counted from. */
  definition: DefinitionName | undefined;
}

const SETS = ['measures', 'indicators', 'all'] as const;

/** `indicators.gap` is of indicators, `all.total` of both; a figure without a set before it is of measures. */
export function namedFigure(asked: string): NamedFigure {
  const [head, ...rest] = asked.split('.');
  const named = SETS.find((set) => set === head);
  const set = named ?? 'measures';
  const name = named ? rest.join('.') : asked;
  const parts = Object.hasOwn(EXPLAINED_PARTS, name) ? EXPLAINED_PARTS[name] : undefined;
  const completion = set === 'indicators' ? 'attainment' : 'completion';
  const [family] = name.split('.');
  const definition = family === 'verdict' ? undefined : (DEFINED_AS[family] ?? completion);
  return { set, name, parts, definition };
}

/** The value of a figure in the figures object, by its name; null where it is undefined or unknown. */
export function valueOfFigure(figures: object, name: string): number | null {
  const found = name
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], figures);
  return typeof found === 'number' ? found : null;
}
