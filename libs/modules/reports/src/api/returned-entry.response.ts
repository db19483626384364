import type { Page } from '@platform/http';
import type { ReturnedRow } from '../data/returned-entry.reader';
import { EntryResponse, presentEntry } from './entry.response';

/** An entry that waits for an answer. */
export class ReturnedEntryResponse extends EntryResponse {
  /** Id. */
  roadMap: number;
  title: { kk?: string; ru?: string; en?: string };
  /** The territory's name. */
  place: { kk?: string; ru?: string; en?: string };
  /** How many comments its discussion has. */
  comments: number;
}

/** A page of returned entries. */
export class ReturnedPageResponse {
  items: ReturnedEntryResponse[];
  nextCursor: string | null;
}

/** Returned entries as the API shows them. */
export function presentReturned({ items, nextCursor }: Page<ReturnedRow>): ReturnedPageResponse {
  return { items: items.map(presentOne), nextCursor };
}

function presentOne({ roadMapId, title, place, comments, ...entry }: ReturnedRow): ReturnedEntryResponse {
  return { ...presentEntry(entry), roadMap: roadMapId, title, place, comments };
}
