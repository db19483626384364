import { inCurrency, type Language } from '@core/kernel';
import { FIGURE_LABELS, STATUS_LABELS } from '@core/metrics';

type Labels = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/**
 * What a figure is called, by its path below a set: `accepted`, `reporting.onTime`, `statuses.overdue`, `money.spent`; the
 * path itself where it has no name.
 */
export function figureName(path: string, language: Language, currency: string): string {
  const [first, second] = path.split('.');
  const labels: Labels = first === 'statuses' ? STATUS_LABELS : FIGURE_LABELS;
  const key = first === 'money' ? `money${second[0].toUpperCase()}${second.slice(1)}` : (second ?? first);
  const label = Object.hasOwn(labels, key) ? labels[key][language] : path;
  return inCurrency(label, currency);
}
