import { ClaimCheck, Precision } from "../domain/figure";
import { type Fraction, difference } from "./fraction";

const ONE = 1n;

/** How a stated count stands to the computed one; null for words without a number. */
export function checkCount(
  stated: bigint,
  computed: bigint,
  precision: Precision,
): ClaimCheck | null {
  return checkShare(
    { numerator: stated, denominator: ONE },
    { numerator: computed, denominator: ONE },
    precision,
  );
}

/**
 * How a stated share stands to the computed one. It was rounded to one part of its denominator: 20 of
 * 100 stands for every share from 19.5 to 20.5 of 100.
 */
export function checkShare(
  stated: Fraction,
  computed: Fraction,
  precision: Precision,
): ClaimCheck | null {
  const apart = difference(computed, stated);
  switch (precision) {
    case Precision.EXACT:
      return apart.numerator === 0n ? ClaimCheck.AGREES : ClaimCheck.CONFLICT;
    case Precision.AT_LEAST:
      return apart.numerator >= 0n ? ClaimCheck.AGREES : ClaimCheck.CONFLICT;
    case Precision.ROUNDED: {
      if (apart.numerator === 0n) return ClaimCheck.AGREES;
      const size = apart.numerator < 0n ? -apart.numerator : apart.numerator;
      const isWithin = 2n * size * stated.denominator <= apart.denominator;
      return isWithin ? ClaimCheck.ROUNDING : ClaimCheck.CONFLICT;
    }
    case Precision.VAGUE:
      return null;
  }
}
