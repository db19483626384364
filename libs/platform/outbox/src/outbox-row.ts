/** One open line of the outbox. */
export interface OutboxRow {
  id: number;
  kind: 'job' | 'event';
  name: string;
  payload: unknown;
}
