import { Mark } from "../chart/mark";
import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type Row } from "./question";
import { type Shapes } from "./shapes";
import { RANKING_WORDS } from "./words";

/** What the shapes and their fillings say, and who is not drawn. */
export function StripLegend({ rows, shapes }: { rows: readonly Row[]; shapes: Shapes }) {
  const { count } = useSpeech();
  const { plot } = useWords(RANKING_WORDS);
  const isSomeStale = rows.some(({ status }) => status === "STALE");
  const unknown = rows.filter(({ percent }) => percent === null).length;
  const entries =
    shapes.offices.length > 0
      ? shapes.offices.map(({ name }, shape) => ({ name, shape }))
      : [{ name: plot.region, shape: 0 }];
  return (
    <ul className="legend">
      {entries.map(({ name, shape }) => (
        <li key={name}>
          <Sample shape={shape} isHollow={false} /> {name}
        </li>
      ))}
      {isSomeStale && (
        <li>
          <Sample shape={0} isHollow /> {plot.stale}
        </li>
      )}
      {unknown > 0 && <li className="unknown">{plot.unknown(count(unknown))}</li>}
    </ul>
  );
}

function Sample({ shape, isHollow }: { shape: number; isHollow: boolean }) {
  return (
    <svg viewBox="-8 -8 16 16" className="sample" aria-hidden="true">
      <Mark x={0} y={0} size={5.5} shape={shape} isHollow={isHollow} />
    </svg>
  );
}
