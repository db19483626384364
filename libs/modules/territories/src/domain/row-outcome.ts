/** What a row of an import would do, or did. */
export interface RowOutcome {
  readonly rowNumber: number;
  readonly change: 'new' | 'changed' | 'unchanged' | 'refused';
  /** Code of the territory it means, where the row itself need not name it. */
  readonly territory?: string;
}
