import { linearScale, median, type Scale, ticksTo } from "../chart/scale";
import { type Row } from "./question";

/** A region whose share is known. */
export type RankedRow = Row & { readonly percent: number; readonly rank: number };

/** One region's place in the plot. */
export interface Spot {
  readonly row: RankedRow;
  readonly x: number;
  readonly y: number;
}

/** Where everything of the plot stands, in pixels. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  /** The line that the lowest marks stand above. */
  readonly base: number;
  readonly top: number;
  readonly size: number;
  readonly x: Scale;
  readonly widest: number;
  readonly ticks: readonly number[];
  /** By share, the lowest first: the way of the arrow keys. */
  readonly spots: readonly Spot[];
  readonly median: number | undefined;
}

const SIDE = 14;
/** Room above the marks for what names the lines. */
const ROOM = 62;
const FOOT = 30;
const FEW = 60;
const NARROW = 480;

/** Puts regions with nearly the same share above each other; none hides another. */
export function stripLayout(rows: readonly Row[], width: number): StripLayout {
  const known = rows.filter(isRanked).sort((one, other) => one.percent - other.percent);
  const size = known.length <= FEW ? 6 : known.length <= 200 ? 4 : 3;
  const highest = known.at(-1)?.percent ?? 0;
  const ticks = ticksTo(Math.max(highest, 110), width < NARROW ? 4 : 7);
  const widest = ticks.at(-1) ?? 0;
  const x = linearScale([0, widest], [SIDE, width - SIDE]);
  const step = 2 * size + 2;
  const columns = new Map<number, number>();
  const places = known.map((row) => {
    const column = Math.round(x(row.percent) / step);
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    const isAlone = known.length <= FEW;
    return { row, x: isAlone ? x(row.percent) : column * step, level };
  });
  const levels = Math.max(width < NARROW ? 4 : 7, ...columns.values());
  const base = ROOM + levels * step;
  return {
    width,
    height: base + FOOT,
    base,
    top: ROOM - 22,
    size,
    x,
    widest,
    ticks,
    spots: places.map(({ row, x: at, level }) => ({
      row,
      x: at,
      y: base - 3 - size - level * step,
    })),
    median: median(known.map(({ percent }) => percent)),
  };
}

/** The target that all regions with one have in common. */
export function commonTarget(rows: readonly Row[]): number | undefined {
  const targets = new Set(rows.flatMap(({ target }) => (target ? [target.percent] : [])));
  const [only] = targets;
  return targets.size === 1 ? only : undefined;
}

function isRanked(row: Row): row is RankedRow {
  return row.percent !== null && row.rank !== null;
}
