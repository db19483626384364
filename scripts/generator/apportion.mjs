/**
 * Shares a whole number out by weight, largest remainder first; every part gets at least one.
 * @param {number} total not less than the number of weights
 * @param {readonly number[]} weights positive
 * @returns {number[]} whole numbers that sum to `total`
 */
export function apportion(total, weights) {
  const spare = total - weights.length;
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (spare * weight) / sum);
  const parts = exact.map((part) => 1 + Math.floor(part));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: part - Math.floor(part) }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  for (const { at } of byRemainder.slice(0, left)) parts[at] += 1;
  return parts;
}
