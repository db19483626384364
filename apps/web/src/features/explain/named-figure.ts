import { FIGURE_PARTS, type FigureParts } from '@core/metrics';
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
  reporting: 'reporting',
  money: 'money',
};

/** A figure as the address names it, read. */
export interface NamedFigure {
  set: FigureSetName;
  /** Without the set before it: `gap`, `statuses.overdue`. */
  name: string;
  /** Which sums it is made of; absent for what is no sum over items. */
  parts: FigureParts | undefined;
  definition: DefinitionName;
}

/** `indicators.gap` is of indicators; a figure without a set before it is of measures. */
export function namedFigure(asked: string): NamedFigure {
  const [head, ...rest] = asked.split('.');
  const set = head === 'indicators' ? 'indicators' : 'measures';
  const name = head === 'measures' || head === 'indicators' ? rest.join('.') : asked;
  const parts = Object.hasOwn(FIGURE_PARTS, name) ? FIGURE_PARTS[name] : undefined;
  const completion = set === 'measures' ? 'completion' : 'attainment';
  return { set, name, parts, definition: DEFINED_AS[name.split('.')[0]] ?? completion };
}

/** The value of a figure in the figures object, by its name; null where it is undefined or unknown. */
export function valueOfFigure(figures: object, name: string): number | null {
  const found = name
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], figures);
  return typeof found === 'number' ? found : null;
}
