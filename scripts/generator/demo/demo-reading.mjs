/**
 * A figure in an item's own unit, as it stands in a report.
 * @typedef {{ value: number, numerator?: number, denominator?: number }} Reading
 */

/**
 * The reading for a progress of 0..1. Below 1 it never rounds up to the target.
 * @param {import('./demo-road-maps.mjs').DemoItem} item
 * @param {number} progress for `maintain_*`: 1 meets the target, 0 misses it
 * @returns {Reading}
 */
export function demoReading(item, progress) {
  if (item.kind === 'binary') return { value: progress >= 1 ? 1 : 0 };
  const exact = progress >= 1 ? item.target : item.baseline + (item.target - item.baseline) * progress;
  const steps = (exact - item.baseline) / item.step;
  const reached =
    progress >= 1 ? item.target : item.baseline + Math.trunc(steps + Math.sign(steps) * 1e-9) * item.step;
  const value = Number(reached.toFixed(item.step < 1 ? 1 : 0));
  if (!item.denominator) return { value };
  return { value, numerator: Math.round((value * item.denominator) / 100), denominator: item.denominator };
}
