import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { type Ranking } from "./ranking";

/** The answer as a sentence: about the chosen region, or about all. */
export function Answer({ ranking }: { ranking: Ranking }) {
  const address = useAddress();
  const { words, percent, date, points } = useSpeech();
  const { rows, ranked, unranked } = ranking;
  const chosen = rows.find(({ region }) => region.code === address.get("region"));
  if (!chosen) return <h1>{words.overview(ranked, unranked)}</h1>;
  const { region, rank, figureAsOf, target } = chosen;
  return (
    <section className="card answer">
      <h1>
        {rank == null
          ? words.unranked(region.name)
          : words.stands(region.name, rank, ranked, unranked)}
      </h1>
      {chosen.percent != null && (
        <p className="figure">
          <strong>{percent(chosen.percent)}</strong>
          {figureAsOf && <span>{words.figureOf(date(figureAsOf))}</span>}
          {chosen.growth && <span>{words.points(points(chosen.growth.points))}</span>}
          {target && <span>{words.target(percent(target.percent))}</span>}
          {chosen.over100 && <span className="warning">{words.over100}</span>}
        </p>
      )}
    </section>
  );
}
