import type { components } from '../../shared/api/schema.generated';

type Schemas = components['schemas'];

/** An entry as a reviewer sees it. */
export type QueuedEntry = Schemas['QueuedEntryResponse'];

/** A page of the queue. */
export type QueuePage = Schemas['EntryQueueResponse'];

/** How many entries are in each state. */
export type EntryTotals = Schemas['EntryTotalsResponse'];

/** A place with entries in the queue. */
export type QueuePlace = Schemas['QueuePlaceResponse'];

/** An entry beside what was said before it. */
export type EntryChanges = Schemas['EntryChangesResponse'];

/** What somebody said of an entry. */
export type EntryComment = Schemas['CommentResponse'];

/** Somebody whom entries can be given to. */
export type Reviewer = Schemas['ReviewerResponse'];

/** What became of a review. */
export type Reviewed = Schemas['ReviewedResponse'];

/** An item with everything that is known of it. */
export type ItemDetail = Schemas['ItemDetailResponse'];

export type EntryState = QueuedEntry['state'];

/** A reviewer's word. */
export type Decision = 'accept' | 'return' | 'endorse';
