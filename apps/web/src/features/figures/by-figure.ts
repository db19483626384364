/** Rows by one of their figures, equal ones as they came; what is undefined comes last either way. */
export function byFigure<Row>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | null,
  isDescending: boolean,
): Row[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [figureOf(a), figureOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
