/** The percentages of a promise, each of which opens what it is made of. */
const EXPLAINED_PERCENTAGES = ['verified', 'accepted', 'coverage'] as const;
export type ExplainedPercentage = (typeof EXPLAINED_PERCENTAGES)[number];

/** A percentage as the address names it; anything else is dropped. */
export function explainedPercentage(asked: unknown): ExplainedPercentage | undefined {
  return EXPLAINED_PERCENTAGES.find((figure) => figure === asked);
}
