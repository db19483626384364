import type { Actor } from '@core/access';
import type { QueueFilter } from '../data/review-queue.reader';
import type { ListEntriesRequest } from './list-entries.request';

type Asked = Omit<ListEntriesRequest, 'programme' | 'period' | 'sort' | 'totals' | 'limit' | 'cursor'>;

/** What a reviewer asked for, as the queue is narrowed: `me` is the one who asks, `none` is nobody. */
export function queueFilterOf(
  { state, territory, direction, item, assignee, hasReason, regression, q }: Asked,
  actor: Actor,
): Omit<QueueFilter, 'programmeId' | 'ord'> {
  return {
    ...{ state, territory, direction, q, itemId: item },
    assignee: assignee === 'me' ? actor.id : assignee === 'none' ? null : assignee,
    hasReason: isTrue(hasReason),
    regression: isTrue(regression),
  };
}

function isTrue(word: 'true' | 'false' | undefined): boolean | undefined {
  return word === undefined ? undefined : word === 'true';
}
