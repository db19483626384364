/** A heading of money, with the sign of the country's put where it says `{currency}`. */
export function inCurrency(heading: string, currency: string): string {
  return heading.replaceAll('{currency}', () => currency);
}
