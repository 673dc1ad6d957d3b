import { type Scale } from "./scale";

interface YearTicksProps {
  readonly from: number;
  readonly to: number;
  readonly x: Scale;
  readonly y: number;
  readonly width: number;
}

const ROOM_FOR_A_YEAR = 44;

/** Years below a chart of months, as many as there is room for. */
export function YearTicks({ from, to, x, y, width }: YearTicksProps) {
  const first = Math.ceil(from / 12);
  const last = Math.floor(to / 12);
  const every = Math.max(1, Math.ceil(((last - first + 1) * ROOM_FOR_A_YEAR) / width));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return (
    <g>
      {years.map((year, index) => (
        <g key={year}>
          <path className="tick" d={`M${x(year * 12)} ${y}v5`} />
          {index % every === 0 && (
            <text
              x={x(year * 12)}
              y={y + 18}
              textAnchor={x(year * 12) > width - 30 ? "end" : "start"}
            >
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
