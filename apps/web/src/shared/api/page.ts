/** A list of the API; the cursor is null on the last page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
