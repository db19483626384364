import { ApiProperty } from '@nestjs/swagger';
import type { ReminderRow } from '../data/reminder.reader';

const KINDS = ['due_soon', 'due_today', 'overdue'] as const;

/** A reminder that somebody was given. */
export class ReminderResponse {
  /** Id of the person; `answerable` of obligations names them. */
  person: string;
  @ApiProperty({ enum: KINDS })
  kind: (typeof KINDS)[number];
  givenAt: string;
  readAt: string | null;
  /** When the mail with it went out; null where none did. */
  mailedAt: string | null;
  /** Items without a report then, in all places of the person. */
  missing: number;
}

/** Reminders of a period, the oldest first. */
export class RemindersResponse {
  items: ReminderResponse[];
}

/** Reminders as the API shows them. */
export function presentReminders(rows: readonly ReminderRow[]): RemindersResponse {
  return {
    items: rows.map(({ personId, kind, givenAt, readAt, mailedAt, missing }) => ({
      ...{ person: personId, kind, missing },
      givenAt: givenAt.toISOString(),
      readAt: readAt?.toISOString() ?? null,
      mailedAt: mailedAt?.toISOString() ?? null,
    })),
  };
}
