import { expect } from '@jest/globals';

/**
 * The same figures: numbers to a billionth (the oracle is exact, production adds doubles), statuses, counts, bands and
 * nulls exactly.
 */
export function expectSameFigures(actual: unknown, expected: unknown, path = 'figures'): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const tolerance = 1e-9 * Math.max(1, Math.abs(expected));
    if (Math.abs(actual - expected) > tolerance) throw new Error(`${path}: ${actual} instead of ${expected}`);
    return;
  }
  if (expected !== null && typeof expected === 'object' && actual !== null && typeof actual === 'object') {
    expect({ path, keys: Object.keys(actual).sort() }).toEqual({ path, keys: Object.keys(expected).sort() });
    for (const [key, value] of Object.entries(expected)) {
      expectSameFigures((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
    return;
  }
  if (actual !== expected) throw new Error(`${path}: ${String(actual)} instead of ${String(expected)}`);
}
