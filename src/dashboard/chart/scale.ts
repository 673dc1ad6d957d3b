/** Leads from a value to its place in a drawing. */
export type Scale = (value: number) => number;

export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const width = to - from;
  if (width === 0) return () => (start + end) / 2;
  return (value) => start + ((value - from) / width) * (end - start);
}

/** Round numbers from 0 to at least the highest value: at most so many steps. */
export function ticksTo(highest: number, steps: number): readonly number[] {
  const least = Math.max(highest, Number.EPSILON) / steps;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each >= least);
  const width = step ?? least;
  const count = Math.ceil(highest / width - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * width).toPrecision(12)));
}

/** A point of a line; without a height where nothing is known. */
export interface LinePoint {
  readonly x: number;
  readonly y: number | undefined;
}

/** A line through the points that are known: it breaks where something is not. */
export function linePath(points: readonly LinePoint[]): string {
  let isDrawing = false;
  let path = "";
  for (const { x, y } of points) {
    if (y !== undefined) path += `${isDrawing ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
    isDrawing = y !== undefined;
  }
  return path;
}

/** The middle of what is known; of an even number, halfway between the two in the middle. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
