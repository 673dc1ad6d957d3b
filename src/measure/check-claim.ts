import { ClaimCheck, Precision } from "../domain/figure";

/** A stated number and the one that our rows give, whole numbers as text. */
export interface CheckedNumbers {
  precision: Precision;
  statedNumber: string | null;
  /** The unit that a rounded value was rounded to; 1 when it is not known. */
  roundedTo: string | null;
  computed: string | null;
}

/** How a stated figure stands to the computed one; null where one of them is no number. */
export function checkClaim(claim: CheckedNumbers): ClaimCheck | null {
  if (claim.statedNumber === null || claim.computed === null) return null;
  const stated = BigInt(claim.statedNumber);
  const computed = BigInt(claim.computed);
  switch (claim.precision) {
    case Precision.EXACT:
      return computed === stated ? ClaimCheck.AGREES : ClaimCheck.CONFLICT;
    case Precision.AT_LEAST:
      return computed >= stated ? ClaimCheck.AGREES : ClaimCheck.CONFLICT;
    case Precision.ROUNDED: {
      if (computed === stated) return ClaimCheck.AGREES;
      const apart = computed > stated ? computed - stated : stated - computed;
      return 2n * apart <= BigInt(claim.roundedTo ?? 1) ? ClaimCheck.ROUNDING : ClaimCheck.CONFLICT;
    }
    case Precision.VAGUE:
      return null;
  }
}
