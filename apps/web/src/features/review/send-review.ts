import { request } from '../../shared/api/request';
import type { Decision, Reviewed } from './queued-entry';

/** A word on some entries. */
export interface Word {
  ids: readonly string[];
  decision: Decision;
  /** Needed where entries are returned. */
  reason?: string;
}

/** Sends a word, even while the page is being closed. @throws ApiError the one reason why nothing at all was decided */
export function sendReview({ ids, decision, reason }: Word): Promise<Reviewed> {
  return request('/entries/review', {
    method: 'POST',
    body: { ids, decision, reason: reason ?? null },
    // The browser allows 64 KB: a single word fits, thousands of ids would be refused.
    keepalive: ids.length < 100,
  });
}
