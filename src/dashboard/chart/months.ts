/** Months since year zero: to see which months follow each other. */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** As months, with the day as their fraction: where a day stands on a line of months. */
export function monthPlace(day: string): number {
  return monthNumber(day) + (Number(day.slice(8, 10)) - 1) / 31;
}

/** A top above all shares, with 100 % in sight as soon as one comes near it. */
export function topOf(percents: readonly (number | null | undefined)[]): number {
  const highest = Math.max(0, ...percents.map((percent) => percent ?? 0));
  if (highest > 80) return Math.max(110, Math.ceil(highest / 10) * 10 + 5);
  return Math.max(10, Math.ceil((highest * 1.15) / 10) * 10);
}
