import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type StripLayout } from "./strip-layout";
import { RANKING_WORDS } from "./words";

const NARROW = 480;

/** The line of shares with median, target, and the striped zone over 100 %. */
export function StripAxis({ layout, target }: { layout: StripLayout; target: number | undefined }) {
  const { percent } = useSpeech();
  const { plot } = useWords(RANKING_WORDS);
  const { x, base, top, width, widest, ticks, median } = layout;
  const isLeft = target !== undefined && x(target) > width * 0.6;
  const isMedianLeft = median !== undefined && x(median) > 110;
  return (
    <>
      <rect
        className="zone"
        x={x(100)}
        y={top}
        width={Math.max(0, x(widest) - x(100))}
        height={base - top}
      />
      <text className="quiet" x={x(widest)} y={top - 7} textAnchor="end">
        {width < NARROW ? plot.overShort : plot.over}
      </text>
      {target !== undefined && target <= widest && (
        <>
          <path className="target" d={`M${x(target)} ${top}V${base}`} />
          <text
            className="strong"
            x={x(target) + (isLeft ? -7 : 7)}
            y={top + 10}
            textAnchor={isLeft ? "end" : "start"}
          >
            {plot.target(percent(target))}
          </text>
        </>
      )}
      {median !== undefined && (
        <>
          <path className="median" d={`M${x(median)} 16V${base}`} />
          <text
            className="quiet"
            x={x(median) + (isMedianLeft ? -7 : 7)}
            y={24}
            textAnchor={isMedianLeft ? "end" : "start"}
          >
            {plot.median(percent(median))}
          </text>
        </>
      )}
      <path className="axis" d={`M${x(0)} ${base}H${x(widest)}`} />
      {ticks.map((tick) => (
        <g key={tick} className={tick === 100 ? "tick full" : "tick"}>
          <path d={`M${x(tick)} ${base}v${tick === 100 ? 9 : 5}`} />
          <text
            x={x(tick)}
            y={base + 21}
            textAnchor={tick === 0 ? "start" : tick === widest ? "end" : "middle"}
          >
            {percent(tick).replace(/[.,]0/, "")}
          </text>
        </g>
      ))}
    </>
  );
}
