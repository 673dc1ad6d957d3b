import { useSpeech } from "../shell/speech";
import { type Spot, type StripLayout } from "./strip-layout";

/** About how wide a letter of the label is. */
const LETTER = 8.3;

/** Names one region above everything that stands in its column. */
export function StripLabel({ spot, layout }: { spot: Spot; layout: StripLayout }) {
  const { percent } = useSpeech();
  const text = `${spot.row.region.name} ${percent(spot.row.percent)}`;
  const half = (text.length * LETTER) / 2;
  const near = layout.spots.filter(({ x }) => Math.abs(x - spot.x) < half);
  const highest = Math.min(spot.y, ...near.map(({ y }) => y)) - layout.size - 12;
  const x = Math.min(Math.max(spot.x, half), layout.width - half);
  return (
    <g className="told" aria-hidden="true">
      <path d={`M${spot.x} ${highest}V${spot.y}`} />
      <text x={x} y={highest - 5} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
