/** An exact fraction of two whole numbers. The denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Decimal places that decide a double exactly for every fraction with a denominator below 10⁹. */
const PLACES = 30;

/** The fraction of two whole numbers, or null when one is unknown or nothing would be divided. */
export function fractionOf(numerator: bigint | null, denominator: bigint | null): Fraction | null {
  if (numerator === null || denominator === null || denominator <= 0n) return null;
  return { numerator, denominator };
}

/** The difference of two fractions, still exact. */
export function difference(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** A fraction times a whole number, still exact. */
export function times(factor: bigint, { numerator, denominator }: Fraction): Fraction {
  return { numerator: factor * numerator, denominator };
}

/** Rounds a fraction to so many decimal places; a half goes away from zero. */
export function roundHalfUp({ numerator, denominator }: Fraction, places: number): number {
  const size = numerator < 0n ? -numerator : numerator;
  const scale = 10n ** BigInt(places);
  return decimal((2n * size * scale + denominator) / (2n * denominator), places, numerator < 0n);
}

/** The JSON number nearest to a fraction. This is the only place where exactness ends. */
export function toNumber(fraction: Fraction): number {
  const numerator = Number(fraction.numerator);
  const denominator = Number(fraction.denominator);
  // Division rounds the quotient of two exact numbers to the nearest one.
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) {
    return numerator / denominator;
  }
  return roundHalfUp(fraction, PLACES);
}

/** Reads a count of 10^-places units as a number; text keeps it exact up to the last step. */
function decimal(units: bigint, places: number, negative: boolean): number {
  if (units === 0n) return 0;
  const digits = units.toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return Number(`${negative ? "-" : ""}${whole}.${digits.slice(digits.length - places)}`);
}
