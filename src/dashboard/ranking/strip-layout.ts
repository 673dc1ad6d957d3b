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
const ROOM = 80;
const TOP = 40;
/** Marks get smaller rather than pile up higher than this. */
const HIGHEST = 210;
const SIZES = [6, 4, 3, 2, 1.5, 1];
const FOOT = 30;
const FEW = 60;
const NARROW = 480;

/** Puts regions with nearly the same share above each other; none hides another. */
export function stripLayout(rows: readonly Row[], width: number): StripLayout {
  const known = rows.filter(isRanked).sort((one, other) => one.percent - other.percent);
  const highest = known.at(-1)?.percent ?? 0;
  const ticks = ticksTo(Math.max(highest, 110), width < NARROW ? 4 : 7);
  const widest = ticks.at(-1) ?? 0;
  const x = linearScale([0, widest], [SIDE, width - SIDE]);
  const piles = SIZES.slice(known.length <= FEW ? 0 : 1).map((size) => piled(known, x, size));
  const { size, step, places } =
    piles.find(({ height }) => height <= HIGHEST) ?? piled(known, x, 1);
  const levels = Math.max(width < NARROW ? 4 : 7, ...places.map(({ level }) => level + 1));
  const base = ROOM + levels * step;
  return {
    width,
    height: base + FOOT,
    base,
    top: TOP,
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

interface Pile {
  readonly size: number;
  readonly step: number;
  readonly height: number;
  readonly places: readonly { row: RankedRow; x: number; level: number }[];
}

/** Marks of a size, those with nearly the same share above each other. */
function piled(known: readonly RankedRow[], x: Scale, size: number): Pile {
  const step = 2 * size + Math.min(2, size);
  const places = known.length <= FEW ? beside(known, x, step) : inColumns(known, x, step);
  const levels = Math.max(0, ...places.map(({ level }) => level + 1));
  return { size, step, height: levels * step, places };
}

/** Each at its very share, on the lowest level where it touches nobody. */
function beside(known: readonly RankedRow[], x: Scale, step: number): Pile["places"] {
  const placed: { row: RankedRow; x: number; level: number }[] = [];
  for (const row of known) {
    const at = x(row.percent);
    const near = placed.filter((other) => at - other.x < step).map(({ level }) => level);
    let level = 0;
    while (near.includes(level)) level += 1;
    placed.push({ row, x: at, level });
  }
  return placed;
}

/** Where there are hundreds: each in the column of its share. */
function inColumns(known: readonly RankedRow[], x: Scale, step: number): Pile["places"] {
  const columns = new Map<number, number>();
  return known.map((row) => {
    const column = Math.round(x(row.percent) / step);
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    return { row, x: column * step, level };
  });
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
