/** One open line of the outbox. */
export interface OutboxRow {
  id: number;
  kind: 'job' | 'event';
  name: string;
  payload: unknown;
  /** Open lines that say the same are carried once. */
  coalesces: boolean;
  /** Of the request it began with. */
  requestId: string | null;
}
