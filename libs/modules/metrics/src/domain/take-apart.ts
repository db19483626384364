import { partsOf, SLIPPING_STATUSES, withoutNoise, type FigureParts } from '@core/metrics';
import type { ItemSums } from './items-apart';

/** What one item adds to a figure above and below the line. */
export interface FigurePart {
  readonly sums: ItemSums;
  readonly numerator: number;
  readonly denominator: number;
}

/** Why an item is at the place but not in the figure. */
export type ExclusionReason = 'cancelled' | 'no_weight' | 'no_part';

/** A figure as the sum of its parts. */
export interface FigureApart {
  readonly numerator: number;
  /** 1 where the figure is a plain sum. */
  readonly denominator: number;
  /** Null where there is nothing to divide by. */
  readonly value: number | null;
  /** Those that weigh most come first; of a part of a figure, those that bring most to it. */
  readonly taking: readonly FigurePart[];
  readonly excluded: Readonly<Record<ExclusionReason, number>>;
}

/** The figure of some items, taken apart into what each of them adds. */
export function takeApart(parts: FigureParts, items: readonly ItemSums[]): FigureApart {
  const excluded: Record<ExclusionReason, number> = { cancelled: 0, no_weight: 0, no_part: 0 };
  const isPlain = parts.over.length === 0;
  const taking: FigurePart[] = [];
  for (const sums of items) {
    const of = partsOf(parts, sums.sums);
    const numerator = counts(parts, sums) ? of.numerator : 0;
    const denominator = isPlain ? 0 : of.denominator;
    if (numerator === 0 && denominator === 0) excluded[reasonOf(sums)] += 1;
    else taking.push({ sums, numerator, denominator });
  }
  taking.sort((a, b) => (parts.only ? byPart(a, b) : byWeight(a, b)) || a.sums.itemId - b.sums.itemId);
  const numerator = taking.reduce((total, part) => total + part.numerator, 0);
  const denominator = isPlain ? 1 : taking.reduce((total, part) => total + part.denominator, 0);
  return { numerator, denominator, value: valueOf(parts, numerator, denominator), taking, excluded };
}

function counts({ only }: FigureParts, { status, reported, fresh }: ItemSums): boolean {
  if (only === undefined) return true;
  if (only === 'slipping') return SLIPPING_STATUSES.some((slipping) => slipping === status);
  return only === 'fresh' ? fresh : reported !== null;
}

function byWeight(a: FigurePart, b: FigurePart): number {
  return b.denominator - a.denominator || b.numerator - a.numerator;
}

function byPart(a: FigurePart, b: FigurePart): number {
  return Math.abs(b.numerator) - Math.abs(a.numerator) || b.denominator - a.denominator;
}

function reasonOf(sums: ItemSums): ExclusionReason {
  if (sums.status === 'cancelled') return 'cancelled';
  return sums.weight === null ? 'no_weight' : 'no_part';
}

function valueOf({ unit }: FigureParts, numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  const scale = unit === 'percent' || unit === 'points' ? 100 : 1;
  return withoutNoise((scale * numerator) / denominator);
}
