/** Whole numbers that look random and follow from a seed and a name alone. */
export interface Random {
  /** One of 0 … limit − 1. */
  below(limit: number): number;
  /** One of least … most, both included. */
  between(least: number, most: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
}

const TWO_TO_32 = 4_294_967_296;

/**
 * The numbers of one thing, by its name: what is drawn for one region never depends on which other
 * regions are simulated. Mulberry32, started from an FNV-1a hash.
 */
export function randomOf(seed: number, ...name: readonly string[]): Random {
  let state = hash(`${seed} ${name.join(" ")}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() * limit) / TWO_TO_32);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    oneIn: (times) => below(times) === 0,
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}

/** So many ten-thousandths of a whole number, cut to a whole number. */
export function tenThousandths(whole: number, parts: number): number {
  return Math.floor((whole * parts) / 10_000);
}
