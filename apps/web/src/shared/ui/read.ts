/** What a card needs to know of a read; every query result is one, and so is a read made of two. */
export interface Read<T> {
  data: T | undefined;
  error: unknown;
  isError: boolean;
  isFetching: boolean;
  isPlaceholderData: boolean;
  refetch: () => unknown;
}
