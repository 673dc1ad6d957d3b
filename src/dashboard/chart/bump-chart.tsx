import { Mark, SHAPE_COUNT } from "./mark";
import { linePath, linearScale } from "./scale";
import { useDrawing } from "./use-drawing";

/** A region's ranks at the dates of the chart; null where it has none. */
export interface RankLine {
  readonly key: string;
  readonly name: string;
  readonly ranks: readonly (number | null)[];
  readonly said: readonly string[];
}

interface BumpChartProps {
  readonly lines: readonly RankLine[];
  readonly dates: readonly string[];
  readonly label: string;
}

const ROW = 26;
const TOP = 16;
const BOTTOM = 34;
const LEFT = 30;

/** Ranks over time: the first above, a line per region, broken where it had no rank. */
export function BumpChart({ lines, dates, label }: BumpChartProps) {
  const [place, width] = useDrawing();
  const names = Math.min(220, Math.max(150, width * 0.4));
  const lowest = Math.max(1, ...lines.flatMap(({ ranks }) => ranks.map((rank) => rank ?? 0)));
  const height = TOP + lowest * ROW + BOTTOM;
  const x = linearScale([0, Math.max(1, dates.length - 1)], [LEFT, width - names]);
  const y = (rank: number) => TOP + (rank - 0.5) * ROW;
  const every = Math.max(1, Math.ceil((dates.length * 62) / (width - names - LEFT)));
  return (
    <div ref={place} className="chart bump">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {Array.from({ length: lowest }, (_, index) => (
          <g key={index}>
            <path className="grid" d={`M${LEFT} ${y(index + 1)}H${width - names}`} />
            <text x="4" y={y(index + 1) + 4}>
              {index + 1}
            </text>
          </g>
        ))}
        {dates.map((date, index) =>
          (dates.length - 1 - index) % every === 0 ? (
            <text key={date} x={x(index)} y={height - 10} textAnchor="middle">
              {date}
            </text>
          ) : null,
        )}
        {lines.map((line, look) => (
          <Line key={line.key} line={line} look={look} x={x} y={y} />
        ))}
        {namesAtTheEnd(lines).map(({ rank, names: said }) => (
          <text key={rank} className="label" x={width - names + 12} y={y(rank) + 4}>
            {said}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Equal regions share a rank, and so the place where they are named. */
function namesAtTheEnd(lines: readonly RankLine[]): { rank: number; names: string }[] {
  const byRank = new Map<number, string[]>();
  for (const { name, ranks } of lines) {
    const rank = ranks.at(-1);
    if (rank != null) byRank.set(rank, [...(byRank.get(rank) ?? []), name]);
  }
  return [...byRank].map(([rank, names]) => ({ rank, names: names.join(", ") }));
}

interface LineProps {
  readonly line: RankLine;
  readonly look: number;
  readonly x: (index: number) => number;
  readonly y: (rank: number) => number;
}

function Line({ line, look, x, y }: LineProps) {
  const points = line.ranks.map((rank, index) => ({
    x: x(index),
    y: rank == null ? undefined : y(rank),
  }));
  return (
    <g className={`look-${look % SHAPE_COUNT}`}>
      <path className="bump-line" d={linePath(points)} />
      {points.map((point, index) =>
        point.y === undefined ? null : (
          <g key={index}>
            <title>{line.said[index]}</title>
            <Mark x={point.x} y={point.y} size={5} shape={look} />
          </g>
        ),
      )}
    </g>
  );
}
