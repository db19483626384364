import { searchText } from '../workspace/workspace-search';
import type { Narrowed } from './difference-query';

const CHANGES = ['added', 'removed', 'changed'] as const;
const ATTRIBUTES = [
  ...(['type', 'title', 'directionCode', 'promiseCode', 'indicatorCode', 'kind', 'unit'] as const),
  ...(['baseline', 'target', 'startsOn', 'deadline', 'weight', 'completionForm'] as const),
  ...(['leadExecutor', 'coExecutors', 'plan', 'budget', 'shares'] as const),
];

/** What the address holds of differences; without `from` and `to` the newest version against the one before. */
export interface DifferenceSearch extends Narrowed {
  from?: string;
  to?: string;
}

const version = (value: unknown): string | undefined => {
  const text = searchText(value);
  return text && /^[1-9]\d{0,5}$/.test(text) ? text : undefined;
};

/** Reads it; what is unknown is dropped. */
export function differenceSearch(raw: Record<string, unknown>): DifferenceSearch {
  return {
    from: version(raw.from),
    to: version(raw.to),
    change: CHANGES.find((change) => change === raw.change),
    attribute: ATTRIBUTES.find((attribute) => attribute === raw.attribute),
  };
}
