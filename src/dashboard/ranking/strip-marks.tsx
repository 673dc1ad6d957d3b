import { memo } from "react";
import { Mark } from "../chart/mark";
import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type Shapes } from "./shapes";
import { type StripLayout } from "./strip-layout";
import { RANKING_WORDS } from "./words";

interface StripMarksProps {
  layout: StripLayout;
  shapes: Shapes;
  chosen: string | undefined;
  onChoose: (code: string) => void;
  onPoint: (code: string | undefined) => void;
}

/** One mark a region; they are many, and drawn again only when they have moved. */
export const StripMarks = memo(function StripMarks(props: StripMarksProps) {
  const { layout, shapes, chosen, onChoose, onPoint } = props;
  const { percent } = useSpeech();
  const { plot } = useWords(RANKING_WORDS);
  const { spots, size } = layout;
  const isChosenDrawn = spots.some(({ row }) => row.region.code === chosen);
  const start = isChosenDrawn ? chosen : spots.at(-1)?.row.region.code;
  const inOrder = spots.map((spot, order) => ({ ...spot, order }));
  // The chosen one last: it lies over its neighbours.
  const drawn = inOrder.toSorted(
    (one, other) =>
      Number(one.row.region.code === chosen) - Number(other.row.region.code === chosen),
  );
  return drawn.map(({ row, x, y, order }) => {
    const { region, status, percent: share, rank } = row;
    const isChosen = region.code === chosen;
    return (
      <g
        key={region.code}
        className="spot"
        role="button"
        tabIndex={region.code === start ? 0 : -1}
        data-code={region.code}
        data-order={order}
        aria-label={plot.mark(region.name, percent(share), rank)}
        aria-pressed={isChosen}
        onClick={() => onChoose(region.code)}
        onPointerEnter={() => onPoint(region.code)}
        onPointerLeave={() => onPoint(undefined)}
        onFocus={() => onPoint(region.code)}
        onBlur={() => onPoint(undefined)}
      >
        <circle className="reach" cx={x} cy={y} r={Math.max(size + 1, 4)} />
        <Mark
          x={x}
          y={y}
          size={isChosen ? size + 3.5 : size}
          shape={shapes.of(row)}
          isHollow={status === "STALE"}
          isChosen={isChosen}
        />
      </g>
    );
  });
});
