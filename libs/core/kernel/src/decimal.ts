interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

function scaled(text: string): Scaled {
  const point = text.indexOf('.');
  if (point < 0) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

function unitsAt({ units, scale }: Scaled, target: number): bigint {
  return units * 10n ** BigInt(target - scale);
}

function format(units: bigint, scale: number): string {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

/** −1, 0 or 1, exactly: `compare('0.10', '0.1')` is 0. */
function compare(left: string, right: string): -1 | 0 | 1 {
  const a = scaled(left);
  const b = scaled(right);
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The exact sum; of nothing, `0`. */
function sum(terms: readonly string[]): string {
  const parts = terms.map(scaled);
  const scale = parts.reduce((most, part) => Math.max(most, part.scale), 0);
  return format(
    parts.reduce((total, part) => total + unitsAt(part, scale), 0n),
    scale,
  );
}

/** The exact product. */
function multiply(left: string, right: string): string {
  const a = scaled(left);
  const b = scaled(right);
  return format(a.units * b.units, a.scale + b.scale);
}

/** The number with its sign turned. */
function negate(text: string): string {
  const { units, scale } = scaled(text);
  return format(-units, scale);
}

/** The number without its sign. */
function abs(text: string): string {
  return text.startsWith('-') ? negate(text) : text;
}

/**
 * Exact arithmetic on decimals written as `normalizeDecimal` writes them: rules that hinge on equality (shares
 * sum to 1) must not depend on binary fractions. SQL `numeric` text is fine too.
 */
export const decimal = { compare, sum, multiply, negate, abs } as const;
