import { day } from '@core/kernel';
import { searchText } from '../../features/workspace/workspace-search';

/** What the trail keeps in its address. */
export interface TrailSearch {
  /** Kind of what it was done to, and its id. */
  subject?: string;
  id?: string;
  actor?: string;
  action?: string;
  outcome?: string;
  place?: string;
  /** Days in the country's zone. */
  from?: string;
  to?: string;
  request?: string;
}

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && day.isValid(value) ? value : undefined;

/** Reads an address; what is not known is dropped. */
export function trailSearch(raw: Record<string, unknown>): TrailSearch {
  const subject = searchText(raw.subject);
  return {
    subject: subject && /^[a-z][a-z-]*$/.test(subject) ? subject : undefined,
    id: searchText(raw.id),
    actor: searchText(raw.actor),
    action: searchText(raw.action),
    outcome: ['done', 'refused', 'failed'].find((outcome) => outcome === raw.outcome),
    place: searchText(raw.place),
    ...{ from: dayOf(raw.from), to: dayOf(raw.to) },
    request: searchText(raw.request),
  };
}
