import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type Row } from "./question";
import { RANKING_WORDS } from "./words";

/** The rank, `=` when it is shared, and how it moved since the date compared with. */
export function RankCell({ row, isTied }: { row: Row; isTied: boolean }) {
  const { count } = useSpeech();
  if (row.rank == null) return <span className="rank not-known">—</span>;
  return (
    <>
      <b className="rank">
        {count(row.rank)}
        {isTied && "="}
      </b>{" "}
      <Move from={row.previousRank} to={row.rank} />
    </>
  );
}

function Move({ from, to }: { from: number | null; to: number }) {
  const { table } = useWords(RANKING_WORDS);
  if (from === null) return <span className="move" />;
  const places = from - to;
  const [kind, sign, said] =
    places > 0
      ? ["rose", `▲${places}`, table.rose(places)]
      : places < 0
        ? ["fell", `▼${-places}`, table.fell(-places)]
        : ["stayed", "–", table.stayed];
  return (
    <span className={`move ${kind}`} title={said}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{said}</span>
    </span>
  );
}
