import { decimal } from '@core/kernel';
import type { ItemKind } from './choices';
import type { Finding, FindingCode } from './finding';
import type { ProgressRow } from './progress-row';

type Checked = Pick<ProgressRow, 'rowNumber' | 'value' | 'valueIsWord' | 'numerator' | 'denominator'>;

/** Compares the row's value with a bound exactly; a fraction is compared as N × 100 with bound × D. */
function compareWith(row: Checked, bound: '0' | '1' | '100'): number {
  const { value, numerator, denominator } = row;
  if (numerator === null || denominator === null) return decimal.compare(value ?? '0', bound);
  return decimal.compare(decimal.multiply(numerator, '100'), decimal.multiply(bound, denominator));
}

function faultOf(kind: ItemKind, row: Checked): FindingCode | null {
  if (row.valueIsWord && kind !== 'binary') return 'ROW.NOT_A_NUMBER';
  if (kind === 'binary') {
    return compareWith(row, '0') === 0 || compareWith(row, '1') === 0 ? null : 'ROW.OUT_OF_RANGE';
  }
  if (kind === 'stages') {
    return compareWith(row, '0') >= 0 && compareWith(row, '100') <= 0 ? null : 'ROW.OUT_OF_RANGE';
  }
  return null;
}

/**
 * What a row's value must be for the kind of its item: binary 0 or 1 (or a word), stages 0..100, the others any
 * number but no word. Null when it is fine or missing.
 */
export function checkProgressValue(kind: ItemKind, row: Checked, sheet?: string): Finding | null {
  const isFraction = row.numerator !== null && row.denominator !== null;
  if (row.value === null && !isFraction) return null;
  const code = faultOf(kind, row);
  if (!code) return null;
  return {
    code,
    severity: 'error',
    ...(sheet === undefined ? {} : { sheet }),
    row: row.rowNumber,
    column: isFraction && !row.valueIsWord ? 'numerator' : 'value',
    params: { kind, value: row.value, numerator: row.numerator, denominator: row.denominator },
  };
}
