/** What the notices keep in their address. */
export interface NoticesSearch {
  /** Only those that were not read. */
  show?: 'unread';
}

/** Reads the address of the notices. */
export function noticesSearch(raw: Record<string, unknown>): NoticesSearch {
  return { show: raw.show === 'unread' ? 'unread' : undefined };
}
