import { RampUp } from "../domain/ramp-up";

/**
 * Spreads whole people over weights so that they add up exactly: each gets its quota rounded down,
 * and what is left goes to the largest remainders, among equal ones to the first.
 */
export function apportion(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum <= 0n) return weights.map(() => 0n);
  const shares = weights.map((weight, at) => ({
    at,
    people: (total * weight) / sum,
    remainder: (total * weight) % sum,
  }));
  let left = total - shares.reduce((all, { people }) => all + people, 0n);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (left === 0n) break;
    share.people += 1n;
    left -= 1n;
  }
  return shares.map(({ people }) => people);
}

/** How many join in each of so many months. */
export function joiners(people: bigint, months: number, rampUp: RampUp): bigint[] {
  return apportion(
    people,
    Array.from({ length: months }, (_, at) => {
      switch (rampUp) {
        case RampUp.EVEN:
          return 1n;
        case RampUp.AT_ONCE:
          return at === 0 ? 1n : 0n;
        case RampUp.LINEAR:
          return BigInt(at) + 1n;
      }
    }),
  );
}
