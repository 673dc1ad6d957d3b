import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import { HatchPattern } from "../chart/hatch";
import { Mark } from "../chart/mark";
import { useWidth } from "../chart/use-width";
import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type Row } from "./question";
import { StripAxis } from "./strip-axis";
import { StripLabel } from "./strip-label";
import { type Spot, commonTarget, stripLayout } from "./strip-layout";
import { StripLegend } from "./strip-legend";
import { shapesOf } from "./shapes";
import { RANKING_WORDS } from "./words";

interface StripPlotProps {
  rows: readonly Row[];
  /** The region that the page is about; its own target is drawn. */
  row: Row | undefined;
  onChoose: (code: string) => void;
}

/** Narrower places are still being laid out. */
const NARROWEST = 120;

/** All regions on one line of shares, where a rank can be seen as a distance. */
export const StripPlot = memo(function StripPlot({ rows, row, onChoose }: StripPlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const { percent } = useSpeech();
  const { plot } = useWords(RANKING_WORDS);
  const [pointed, setPointed] = useState<string>();
  const layout = useMemo(() => stripLayout(rows, width), [rows, width]);
  const shapes = useMemo(() => shapesOf(rows), [rows]);
  const target = row?.target?.percent ?? commonTarget(rows);
  const chosen = row?.region.code;
  const { spots, size } = layout;
  const told = spots.find((spot) => spot.row.region.code === (pointed ?? chosen));
  const start = spots.some((spot) => spot.row.region.code === chosen)
    ? chosen
    : spots.at(-1)?.row.region.code;
  if (width < NARROWEST) return <div ref={place} className="plot" />;
  return (
    <div ref={place} className="plot">
      <svg
        viewBox={`0 0 ${width} ${layout.height}`}
        width={width}
        height={layout.height}
        role="group"
        aria-label={plot.label}
        onKeyDown={(event) => walk(event, onChoose)}
      >
        <defs>
          <HatchPattern />
        </defs>
        <StripAxis layout={layout} target={target} />
        {told && <StripLabel spot={told} layout={layout} />}
        {ordered(spots, chosen).map((spot) => {
          const { region, status, percent: share, rank } = spot.row;
          const isChosen = region.code === chosen;
          return (
            <g
              key={region.code}
              className="spot"
              role="button"
              tabIndex={region.code === start ? 0 : -1}
              data-code={region.code}
              data-order={spots.indexOf(spot)}
              aria-label={plot.mark(region.name, percent(share), rank)}
              aria-pressed={isChosen}
              onClick={() => onChoose(region.code)}
              onPointerEnter={() => setPointed(region.code)}
              onPointerLeave={() => setPointed(undefined)}
              onFocus={() => setPointed(region.code)}
              onBlur={() => setPointed(undefined)}
            >
              <circle className="reach" cx={spot.x} cy={spot.y} r={Math.max(size + 1, 4)} />
              <Mark
                x={spot.x}
                y={spot.y}
                size={isChosen ? size + 3.5 : size}
                shape={shapes.of(spot.row)}
                isHollow={status === "STALE"}
                isChosen={isChosen}
              />
            </g>
          );
        })}
      </svg>
      <StripLegend rows={rows} shapes={shapes} />
    </div>
  );
});

/** The chosen one last: it lies over its neighbours. */
function ordered(spots: readonly Spot[], chosen: string | undefined): readonly Spot[] {
  return spots.toSorted(
    (one, other) =>
      Number(one.row.region.code === chosen) - Number(other.row.region.code === chosen),
  );
}

/** The arrow keys lead to the next share, Home and End to the lowest and the highest. */
function walk(event: KeyboardEvent<SVGSVGElement>, onChoose: (code: string) => void): void {
  const spot = event.target instanceof SVGElement ? event.target.closest("g[data-code]") : null;
  if (!(spot instanceof SVGElement)) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>("g[data-code]")].sort(
    (one, other) => Number(one.dataset.order) - Number(other.dataset.order),
  );
  const at = marks.indexOf(spot);
  const next = {
    ArrowRight: marks[at + 1],
    ArrowUp: marks[at + 1],
    ArrowLeft: marks[at - 1],
    ArrowDown: marks[at - 1],
    Home: marks[0],
    End: marks.at(-1),
  }[event.key];
  if (event.key === "Enter" || event.key === " ") onChoose(spot.dataset.code ?? "");
  else if (!next) return;
  next?.focus();
  event.preventDefault();
}
