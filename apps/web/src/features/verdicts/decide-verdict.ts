import { request } from '../../shared/api/request';
import type { JudgedPromise, Verdict } from '../promises/promise-queries';

/** An analyst's word on a promise. */
export interface VerdictWord {
  programme: string;
  promise: string;
  /** Code. */
  territory: string;
  period: string;
  verdict: Verdict;
  /** Needed where it is not what the rule proposes. */
  reason?: string;
}

/** Records a word; it may be followed by another one. @throws ApiError */
export function decideVerdict({ programme, promise, ...word }: VerdictWord): Promise<JudgedPromise> {
  const path = `/programmes/${encodeURIComponent(programme)}/promises/${encodeURIComponent(promise)}/verdict`;
  return request(path, { method: 'POST', body: word });
}
