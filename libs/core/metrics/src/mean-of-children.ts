import { withoutNoise } from './without-noise';
import type { MetricSums } from './metric-sums';

/**
 * The unweighted mean of the direct children's accepted completion, percent. A child without weight has no
 * completion and is left out; null when none has one.
 */
export function meanOfChildren(children: Iterable<Pick<MetricSums, 'accepted' | 'weight'>>): number | null {
  let sum = 0;
  let count = 0;
  for (const { accepted, weight } of children) {
    if (weight <= 0) continue;
    sum += (100 * accepted) / weight;
    count++;
  }
  return count > 0 ? withoutNoise(sum / count) : null;
}
