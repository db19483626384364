const LEAST_BILLION = 999.95;

/** An amount in the unit it reads well in, and with which digits it is written. */
interface ScaledMoney {
  readonly amount: number;
  readonly unit: 'million' | 'billion';
  readonly digits: Intl.NumberFormatOptions;
}

/**
 * Finds the unit of an amount given in millions: billions from where the millions would be written with four digits,
 * with one decimal; less in millions, and below one million with two digits that count, so that nothing small reads as 0.
 */
export function scaleMoney(millions: number): ScaledMoney {
  const size = Math.abs(millions);
  if (size >= LEAST_BILLION) {
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return { amount: millions / 1000, unit: 'billion', digits };
  }
  const digits = size < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 };
  return { amount: millions, unit: 'million', digits };
}
