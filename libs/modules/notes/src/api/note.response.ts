import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@platform/http';
import type { NoteView } from '../data/note.reader';

/** When, by whom and why a note was taken back. */
export class NoteWithdrawalResponse {
  by: string;
  @ApiProperty({ type: String, format: 'date-time' })
  at: string;
  reason: string;
}

/** What somebody said of a place's figures in a period. */
export class NoteResponse {
  id: number;
  /** Codes. */
  programme: string;
  territory: string;
  period: string;
  text: string;
  writtenBy: string;
  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt: string;
  /** Null while it stands. */
  @ApiProperty({ type: NoteWithdrawalResponse, nullable: true })
  withdrawal: NoteWithdrawalResponse | null;
}

/** A page of notes. */
export class NotePageResponse {
  items: NoteResponse[];
  nextCursor: string | null;
}

/** A note as the API shows it. */
export function presentNote(note: NoteView): NoteResponse {
  const { id, programme, territory, period, text, writtenBy, writtenAt } = note;
  const { withdrawnBy: by, withdrawnAt: at, withdrawalReason: reason } = note;
  const isWithdrawn = by !== null && at !== null && reason !== null;
  return {
    ...{ id, programme, territory, period, text, writtenBy, writtenAt: writtenAt.toISOString() },
    withdrawal: isWithdrawn ? { by, at: at.toISOString(), reason } : null,
  };
}

/** A page of notes as the API shows it. */
export function presentNotePage({ items, nextCursor }: Page<NoteView>): NotePageResponse {
  return { items: items.map(presentNote), nextCursor };
}
