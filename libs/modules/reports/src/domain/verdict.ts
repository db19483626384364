/** What judging the rows of an import came to. */
export interface Verdict {
  /** Rows with an error, from reading them and from judging them. */
  readonly rejectedRows: number;
  /** Rows that only say again what another row of the file says. */
  readonly copies: number;
  /** Lines of progress for the batches; 0 for other kinds, which are applied as a whole. */
  readonly toApplyRows: number;
  /** What applying would do, for a sender who wants to look first. */
  readonly preview: { readonly acceptedRows: number; readonly unchangedRows: number } | null;
}
