import { monthNumber } from "./months";
import { linearScale, ticksTo } from "./scale";
import { useDrawing } from "./use-drawing";

/** A month with a whole number and the part of it that is filled. */
export interface MonthBar {
  readonly month: string;
  readonly whole: number;
  readonly part: number;
  readonly said: string;
}

interface MonthBarsProps {
  readonly months: readonly MonthBar[];
  readonly label: string;
  readonly wholeSaid: string;
  readonly partSaid: string;
  readonly count: (value: number) => string;
}

const HEIGHT = 200;
const LEFT = 62;
const BOTTOM = 24;
const TOP = 12;

/** Months as bars: outlined how many there are, filled how many of them. */
export function MonthBars({ months, label, wholeSaid, partSaid, count }: MonthBarsProps) {
  const [place, width] = useDrawing();
  const highest = Math.max(1, ...months.map(({ whole, part }) => Math.max(whole, part)));
  const y = linearScale([0, highest], [HEIGHT - BOTTOM, TOP]);
  const step = (width - LEFT - 4) / Math.max(1, months.length);
  const every = Math.max(1, Math.ceil(26 / step));
  return (
    <div ref={place} className="chart">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {ticksTo(highest, 4)
          .filter((value) => value <= highest)
          .map((value) => (
            <g key={value}>
              <path className="grid" d={`M${LEFT} ${y(value)}H${width}`} />
              <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
                {count(value)}
              </text>
            </g>
          ))}
        {months.map(({ month, whole, part, said }, index) => {
          const x = LEFT + index * step;
          return (
            <g key={month}>
              <title>{said}</title>
              <rect
                className="whole"
                x={x + step * 0.12}
                y={y(whole)}
                width={step * 0.76}
                height={y(0) - y(whole)}
              />
              <rect
                className="filled"
                x={x + step * 0.12}
                y={y(part)}
                width={step * 0.76}
                height={y(0) - y(part)}
              />
              {index % every === 0 && (
                <text x={x + step / 2} y={HEIGHT - 8} textAnchor="middle">
                  {(monthNumber(month) % 12) + 1}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p className="legend" aria-hidden="true">
        <i className="key-filled" /> {partSaid} <i className="key-whole" /> {wholeSaid}
      </p>
    </div>
  );
}
