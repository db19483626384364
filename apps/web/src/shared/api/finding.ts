/** What is wrong with a row of a file. */
export interface Finding {
  code: string;
  severity: 'error' | 'warning';
  sheet?: string | null;
  row: number | null;
  column: string | null;
  params: Record<string, unknown>;
}
