/** What was typed into the cells of a row, as it was typed: it need not be a number yet. Absent cells are untouched. */
export interface DraftCells {
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly spent?: string;
  readonly narrative?: string;
  readonly delayReason?: string;
  readonly evidence?: string;
}

/** What somebody has begun to report of an item for a period, and not sent. */
export interface ReportDraft {
  readonly itemId: number;
  /** Id of the person. */
  readonly author: string;
  readonly cells: DraftCells;
  readonly savedAt: Date;
}
