import { normalizeDecimal } from '@core/kernel';
import type { ProgressContent } from './progress-row';

/** What a row would do to the ledger. */
export type ProgressDifference = 'new' | 'changed' | 'unchanged';

/** Equal as numbers: SQL may hand back `12.50` for the `12.5` it was given. */
function sameNumber(left: string | null, right: string | null): boolean {
  if (left === right) return true;
  return left !== null && right !== null && normalizeDecimal(left) === normalizeDecimal(right);
}

/**
 * Compares a row with the item's latest revision of the period that is neither returned nor withdrawn (null when
 * there is none). Unchanged means every column is equal; an absent column counts as empty.
 */
export function diffProgressRow(previous: ProgressContent | null, next: ProgressContent): ProgressDifference {
  if (previous === null) return 'new';
  const same =
    sameNumber(previous.value, next.value) &&
    sameNumber(previous.numerator, next.numerator) &&
    sameNumber(previous.denominator, next.denominator) &&
    sameNumber(previous.spent, next.spent) &&
    previous.narrative === next.narrative &&
    previous.delayReason === next.delayReason &&
    previous.evidence === next.evidence;
  return same ? 'unchanged' : 'changed';
}
