/** What people are told of; also the order in which a mail tells it. */
export const NOTICE_KINDS = [
  'overdue',
  'due_today',
  'due_soon',
  'decision_wanted',
  'entries_returned',
  'alert',
  'change_decided',
  'plan_changed',
  'place_summary',
] as const;

/** One of {@link NOTICE_KINDS}. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** How people are told: in the page at once, by mail once a day. */
export const CHANNELS = ['inApp', 'mail'] as const;

/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];
