import type { ItemKind } from './item-facts';

/**
 * Raw progress (ratio, unclamped) of one value of an item measured by its last value.
 * Source: docs/metrics.md, "Progress of one item". Not for the maintain kinds (see targetMet).
 */
export function itemProgress(
  kind: ItemKind,
  baseline: number | null,
  target: number | null,
  value: number,
): number {
  switch (kind) {
    case 'binary':
      return value >= 1 ? 1 : 0;
    case 'stages':
      return value / 100;
    default:
      return (value - (baseline ?? 0)) / ((target ?? 0) - (baseline ?? 0));
  }
}

/** Whether a value keeps the level a maintain item promises. */
export function targetMet(kind: ItemKind, target: number | null, value: number): boolean {
  return kind === 'maintain_at_least' ? value >= (target ?? 0) : value <= (target ?? 0);
}

/** The value a verification stands for: what was found, or the baseline when the claim was refuted or unusable. */
export function verifiedValue(
  kind: ItemKind,
  baseline: number | null,
  result: 'confirmed' | 'partly' | 'refuted' | 'unusable',
  value: number | null,
): number {
  if (result === 'confirmed' || result === 'partly') return value ?? 0;
  return kind === 'binary' || kind === 'stages' ? 0 : (baseline ?? 0);
}
