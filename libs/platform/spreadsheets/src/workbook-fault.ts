/** Why a workbook is not taken. */
export type WorkbookFaultKind = 'unreadable' | 'encrypted' | 'too_large';

/** A fault of the file, never of ours; `params` say what is wrong: `reason` when unreadable, `what` and `max` when too large. */
export class WorkbookFault extends Error {
  constructor(
    readonly kind: WorkbookFaultKind,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${kind} ${JSON.stringify(params)}`);
    this.name = 'WorkbookFault';
  }

  /** @param reason a word for machines: what was expected and is not there */
  static unreadable(reason: string): WorkbookFault {
    return new WorkbookFault('unreadable', { reason });
  }

  /** @param max the most of `what` that is taken */
  static tooLarge(what: string, max: number): WorkbookFault {
    return new WorkbookFault('too_large', { what, max });
  }
}
