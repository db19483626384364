import { VERDICTS } from '@core/metrics';
import type { Verdict } from '../promises/promise-queries';
import { workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';

/** What of the page stands in the address; what is absent is at its default. */
export interface VerdictsSearch extends WorkspaceSearch {
  /** Only promises for which this one stands. */
  verdict?: Verdict;
  /** Which are listed; absent: those that nobody decided, or that the rule sees otherwise by now. */
  show?: 'all';
}

/** Reads the address; anything unknown or malformed is dropped rather than refused. */
export function verdictsSearch(raw: Record<string, unknown>): VerdictsSearch {
  return {
    ...workspaceSearch(raw),
    verdict: VERDICTS.find((verdict) => verdict === raw.verdict),
    show: raw.show === 'all' ? 'all' : undefined,
  };
}
