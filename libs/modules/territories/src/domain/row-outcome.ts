/** What a row of an import would do, or did. */
export interface RowOutcome {
  readonly rowNumber: number;
  readonly change: 'new' | 'changed' | 'unchanged' | 'refused';
}
