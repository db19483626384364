/** The day that ends with a due instant: reports are due at its very end, which is the next day's beginning. */
export function dueDay(dueAt: string): string {
  return new Date(Date.parse(dueAt) - 1).toISOString();
}
