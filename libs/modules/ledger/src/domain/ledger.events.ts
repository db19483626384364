/** Something the figures depend on changed; the marks in `dirty` say what. */
export class LedgerMarked {
  static readonly eventName = 'ledger.marked';
  constructor(readonly programmeId: number) {}
}
