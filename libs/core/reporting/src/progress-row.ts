import type { DelayReason } from './choices';

/** What a progress row says about its item and period. Decimals are exact text as `normalizeDecimal` writes it. */
export interface ProgressContent {
  /** In the item's unit; stages 0..100; null when missing. */
  readonly value: string | null;
  /** Numerator and denominator come together; they override `value`, which then is N/D × 100 percent. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Million tenge. */
  readonly spent: string | null;
  readonly narrative: string | null;
  readonly delayReason: DelayReason | null;
  /** A URL or the name of an attachment. */
  readonly evidence: string | null;
}

/** One row of a progress report that holds by itself; codes are not looked up yet. */
export interface ProgressRow extends ProgressContent {
  readonly rowNumber: number;
  /** The road map's territory. */
  readonly territoryCode: string;
  readonly itemCode: string;
  /** `2026-10` or `2026-Q4`. */
  readonly period: string;
  /** The value was a word (`yes`, `иә`, `да`): right for binary items only. */
  readonly valueIsWord: boolean;
}
