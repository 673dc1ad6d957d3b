import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import { HatchPattern } from "../chart/hatch";
import { useWidth } from "../chart/use-width";
import { useWords } from "../words/spoken";
import { type Row } from "./question";
import { StripAxis } from "./strip-axis";
import { StripLabel } from "./strip-label";
import { commonTarget, stripLayout } from "./strip-layout";
import { StripLegend } from "./strip-legend";
import { StripMarks } from "./strip-marks";
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
  const { plot } = useWords(RANKING_WORDS);
  const [pointed, setPointed] = useState<string>();
  const layout = useMemo(() => stripLayout(rows, width), [rows, width]);
  const shapes = useMemo(() => shapesOf(rows), [rows]);
  const target = row?.target?.percent ?? commonTarget(rows);
  const chosen = row?.region.code;
  const told = layout.spots.find((spot) => spot.row.region.code === (pointed ?? chosen));
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
        <StripMarks
          layout={layout}
          shapes={shapes}
          chosen={chosen}
          onChoose={onChoose}
          onPoint={setPointed}
        />
      </svg>
      <StripLegend rows={rows} shapes={shapes} />
    </div>
  );
});

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
