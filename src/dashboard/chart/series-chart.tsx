import { HatchPattern } from "./hatch";
import { monthNumber } from "./months";
import { linePath, linearScale, ticksTo } from "./scale";
import { useDrawing } from "./use-drawing";
import { YearTicks } from "./year-ticks";

/** One month of a series; without a share where none was reported. */
export interface SeriesPoint {
  readonly asOf: string;
  readonly percent: number | null;
  readonly isStale: boolean;
  /** The month and what is known of it, as a sentence. */
  readonly said: string;
}

interface SeriesChartProps {
  readonly points: readonly SeriesPoint[];
  readonly top: number;
  readonly label: string;
  readonly target?: { readonly percent: number; readonly said: string } | undefined;
  readonly isSmall?: boolean;
  readonly percent: (value: number) => string;
}

const SIZES = {
  large: { height: 260, left: 56, right: 14, top: 14, bottom: 28, mark: 4, steps: 6 },
  small: { height: 120, left: 50, right: 8, top: 10, bottom: 22, mark: 3, steps: 3 },
};

/** A share month by month. Where nothing was reported the line is broken and the foot hatched. */
export function SeriesChart(props: SeriesChartProps) {
  const { points, top, label, target, isSmall = false, percent } = props;
  const [place, width] = useDrawing();
  const size = isSmall ? SIZES.small : SIZES.large;
  const bottom = size.height - size.bottom;
  const right = width - size.right;
  const first = monthNumber(points[0]?.asOf ?? "2000-01-01");
  const last = monthNumber(points.at(-1)?.asOf ?? "2000-01-01");
  const x = linearScale([first - 0.5, last + 0.5], [size.left, right]);
  const y = linearScale([0, top], [bottom, size.top]);
  const step = x(first + 1) - x(first);
  const drawn = points.map((point) => ({
    ...point,
    x: x(monthNumber(point.asOf)),
    y: point.percent == null ? undefined : y(point.percent),
  }));
  return (
    <div ref={place} className="chart">
      <svg viewBox={`0 0 ${width} ${size.height}`} role="img" aria-label={label}>
        <defs>
          <HatchPattern id="over-100-series" />
        </defs>
        {top > 100 && (
          <rect
            className="over-zone"
            x={size.left}
            y={y(top)}
            width={right - size.left}
            height={y(100) - y(top)}
          />
        )}
        {ticksTo(top, size.steps)
          .filter((value) => value <= top)
          .map((value) => (
            <g key={value}>
              <path className="grid" d={`M${size.left} ${y(value)}H${right}`} />
              <text x={size.left - 6} y={y(value) + 4} textAnchor="end">
                {percent(value)}
              </text>
            </g>
          ))}
        {top > 100 && <path className="full" d={`M${size.left} ${y(100)}H${right}`} />}
        <YearTicks from={first} to={last} x={x} y={bottom} width={width} />
        {target && target.percent <= top && (
          <g>
            <path className="aim" d={`M${size.left} ${y(target.percent)}H${right}`} />
            <text className="label" x={right} y={y(target.percent) - 5} textAnchor="end">
              {target.said}
            </text>
          </g>
        )}
        <path className="line" d={linePath(drawn)} />
        {drawn.map((point) =>
          point.y === undefined ? (
            <rect
              key={point.asOf}
              className="gap"
              x={point.x - step / 2}
              y={bottom - 6}
              width={step}
              height="6"
            >
              <title>{point.said}</title>
            </rect>
          ) : (
            <circle
              key={point.asOf}
              className={point.isStale ? "point hollow" : "point"}
              cx={point.x}
              cy={point.y}
              r={step < 8 ? size.mark - 1 : size.mark}
            >
              <title>{point.said}</title>
            </circle>
          ),
        )}
      </svg>
    </div>
  );
}
