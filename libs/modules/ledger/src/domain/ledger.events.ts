/** Something the figures depend on changed; the marks in `dirty` say what. */
export class LedgerMarked {
  static readonly eventName = 'ledger.marked';
  constructor(readonly programmeId: number) {}
}

/** A reviewer sent entries back to those who submitted them. */
export class EntriesReturned {
  static readonly eventName = 'entries.returned';

  constructor(
    readonly programmeId: number,
    /** Ids of the entries. */
    readonly ids: readonly string[],
    readonly by: string,
    /** ISO instant. */
    readonly at: string,
  ) {}
}
