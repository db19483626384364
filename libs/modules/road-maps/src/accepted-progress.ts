import type { Sql } from '@platform/database';

/**
 * What road maps need to know of progress, which is recorded by a module that knows road maps and not the other way
 * round. The process provides it globally.
 */
export abstract class AcceptedProgress {
  /** Whether the item is accepted as done today, by the terms in force. */
  abstract isDone(sql: Sql, itemId: number): Promise<boolean>;
}
