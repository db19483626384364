import type { QueuePlace } from '../data/review-queue.reader';

/** A place with entries in the queue. */
export class QueuePlaceResponse {
  /** Code of a road map's territory. */
  territory: string;
  name: { kk?: string; ru?: string; en?: string };
  /** Codes from the country down to it. */
  path: string[];
  count: number;
  oldestSubmittedAt: string;
}

/** Where the entries of the queue are, by code. */
export class QueuePlacesResponse {
  items: QueuePlaceResponse[];
}

/** Places as the API shows them. */
export function presentQueuePlaces(places: readonly QueuePlace[]): QueuePlacesResponse {
  return {
    items: places.map(({ oldest, path, ...place }) => ({
      ...place,
      path: [...path],
      oldestSubmittedAt: oldest.toISOString(),
    })),
  };
}
