const DIGITS = 30;

/**
 * An exact rational number, so that thresholds (100 %, 10 points, a band's edge) are met exactly or not at all.
 * Immutable, always in lowest terms with a positive denominator.
 */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  /** The decimal as written: `of(0.1)` is one tenth. Throws on what is not a plain decimal. */
  static of(decimal: number): Fraction {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(decimal));
    if (!match) throw new RangeError(`not a plain decimal: ${decimal}`);
    const [, sign, whole, part = ''] = match;
    const digits = BigInt(`${whole}${part}`);
    return Fraction.lowest(sign === '-' ? -digits : digits, 10n ** BigInt(part.length));
  }

  static sum(terms: Fraction[]): Fraction {
    return terms.reduce((total, term) => total.plus(term), Fraction.zero);
  }

  plus(other: Fraction): Fraction {
    return Fraction.lowest(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.times(Fraction.of(-1)));
  }

  times(other: Fraction): Fraction {
    return Fraction.lowest(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws a RangeError when `other` is zero. */
  over(other: Fraction): Fraction {
    if (other.isZero()) throw new RangeError('division by zero');
    return Fraction.lowest(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  atLeast(other: Fraction): boolean {
    return this.numerator * other.denominator >= other.numerator * this.denominator;
  }

  above(other: Fraction): boolean {
    return !other.atLeast(this);
  }

  /** The nearest value within 0..1, as roll-ups count it. */
  clamped(): Fraction {
    if (this.atLeast(Fraction.one)) return Fraction.one;
    return this.atLeast(Fraction.zero) ? this : Fraction.zero;
  }

  /** The nearest double. */
  toNumber(): number {
    const negative = this.numerator < 0n;
    const size = negative ? -this.numerator : this.numerator;
    const part = ((size % this.denominator) * 10n ** BigInt(DIGITS)) / this.denominator;
    const decimal = Number(`${size / this.denominator}.${part.toString().padStart(DIGITS, '0')}`);
    return negative ? -decimal : decimal;
  }

  private static lowest(numerator: bigint, denominator: bigint): Fraction {
    let divisor = numerator < 0n ? -numerator : numerator;
    let rest = denominator < 0n ? -denominator : denominator;
    while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
    const signed = denominator < 0n ? -divisor : divisor;
    return new Fraction(numerator / signed, denominator / signed);
  }
}
