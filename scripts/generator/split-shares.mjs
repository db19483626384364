const PARTS = 10000;

/**
 * Cuts one into positive shares of four decimals that sum to exactly 1.
 * @param {number} count how many shares
 * @param {import('./create-random.mjs').Random} random
 * @returns {string[]}
 */
export function splitShares(count, random) {
  const weights = Array.from({ length: count }, () => random.int(2, 6));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.round((weight * PARTS) / total));
  parts[0] += PARTS - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => String(part / PARTS));
}
