import { normalizeDecimal } from '@core/kernel';

/**
 * A decimal as a cell of a workbook holds it. A number there is a double; what a double would cut off stays text, which
 * an import reads digit by digit.
 */
export function decimalCell(decimal: string | null): number | string | null {
  if (decimal === null) return null;
  const number = Number(decimal);
  return normalizeDecimal(String(number)) === normalizeDecimal(decimal) ? number : decimal;
}
