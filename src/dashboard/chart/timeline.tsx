import { monthNumber, monthPlace } from "./months";
import { linearScale } from "./scale";
import { useDrawing } from "./use-drawing";
import { YearTicks } from "./year-ticks";

/** A term on the timeline; an end that is not known stays open. */
export interface Term {
  readonly key: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isOver: boolean;
  readonly said: string;
}

interface TimelineProps {
  readonly terms: readonly Term[];
  readonly today: string;
  readonly todaySaid: string;
  readonly unknown: string;
  readonly label: string;
}

const ROW = 44;
const TOP = 22;
const BOTTOM = 26;
const OPEN_MONTHS = 12;

/** What was agreed from when until when, with today as a line. Open ends fade out as arrows. */
export function Timeline({ terms, today, todaySaid, unknown, label }: TimelineProps) {
  const [place, width] = useDrawing();
  const days = terms.flatMap(({ from, to }) => [from, to]).filter((day) => day != null);
  const months = [today, ...days].map(monthNumber);
  const ends = [Math.min(...months) - OPEN_MONTHS / 2, Math.max(...months) + OPEN_MONTHS] as const;
  const x = linearScale(ends, [4, width - 4]);
  const at = (day: string) => x(monthPlace(day));
  const bottom = TOP + terms.length * ROW;
  return (
    <div ref={place} className="chart">
      <svg viewBox={`0 0 ${width} ${bottom + BOTTOM}`} role="img" aria-label={label}>
        <YearTicks from={ends[0]} to={ends[1]} x={x} y={bottom} width={width} />
        {terms.map((term, index) => {
          const y = TOP + index * ROW;
          const from = term.from == null ? x(ends[0]) : at(term.from);
          const to = term.to == null ? x(ends[1]) : at(term.to);
          const isKnown = term.from != null || term.to != null;
          return (
            <g key={term.key}>
              <title>{term.said}</title>
              <text className="label" x="4" y={y + 14}>
                {term.label}
              </text>
              {isKnown ? (
                <rect
                  className={term.isOver ? "term-over" : "term"}
                  x={from}
                  y={y + 20}
                  width={Math.max(3, to - from)}
                  height="12"
                  rx="3"
                />
              ) : (
                <text className="open" x="4" y={y + 31}>
                  {unknown}
                </text>
              )}
              {isKnown && term.to == null && (
                <path className="arrow" d={`M${to - 14} ${y + 21}l9 5l-9 5`} />
              )}
              {isKnown && term.from == null && (
                <path className="arrow" d={`M${from + 14} ${y + 21}l-9 5l9 5`} />
              )}
            </g>
          );
        })}
        <path className="today" d={`M${at(today)} ${TOP - 6}V${bottom}`} />
        <text x={at(today)} y={TOP - 10} textAnchor={at(today) > width - 90 ? "end" : "start"}>
          {todaySaid}
        </text>
      </svg>
    </div>
  );
}
