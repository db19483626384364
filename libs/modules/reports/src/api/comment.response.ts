import type { EntryComment } from '../data/entry-comment.repository';

/** What somebody said of an entry. */
export class CommentResponse {
  id: number;
  /** The revision it was said of; the discussion goes on over all revisions of an item and period. */
  entryId: string;
  text: string;
  writtenBy: string;
  writtenAt: string;
}

/** A part of a discussion, oldest first. */
export class CommentPageResponse {
  items: CommentResponse[];
  nextCursor: string | null;
}

/** A comment as the API shows it. */
export function presentComment({ writtenAt, ...same }: EntryComment): CommentResponse {
  return { ...same, writtenAt: writtenAt.toISOString() };
}
