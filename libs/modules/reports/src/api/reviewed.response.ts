/** An entry that was not decided, and why. */
export class RefusedEntry {
  id: string;
  /** Stable; never renamed. */
  code: string;
}

/** What became of a bulk review. */
export class ReviewedResponse {
  decided: number;
  refused: RefusedEntry[];
}
