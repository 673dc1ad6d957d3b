import { useMemo } from "react";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { useTitle } from "../shell/title";
import { useWords } from "../words/spoken";
import { type Agreements } from "./agreements";
import { Answer } from "./answer";
import { ChooseRegion } from "./choose-region";
import { type Ranking, type Row } from "./question";
import { RegionCard } from "./region-card";
import { tiedRanks } from "./rows";
import { StripPlot } from "./strip-plot";
import { RANKING_WORDS } from "./words";

interface HeroProps {
  ranking: Ranking;
  row: Row | undefined;
  agreements: Agreements;
  onChoose: (code: string) => void;
}

/** The answer: as a sentence, as a distance to all others, and as figures. */
export function Hero({ ranking, row, agreements, onChoose }: HeroProps) {
  const { count } = useSpeech();
  const words = useWords(RANKING_WORDS);
  const chosen = useAddress().get("region");
  const ties = useMemo(() => tiedRanks(ranking.rows), [ranking.rows]);
  const isTied = row?.rank != null && ties.has(row.rank);
  useTitle(
    row?.rank != null ? `${row.region.name}: ${words.headline.rank(count(row.rank))}` : words.title,
  );
  return (
    <div className="hero">
      <section className="card answer">
        <ChooseRegion rows={ranking.rows} chosen={chosen} onChoose={onChoose} />
        <Answer ranking={ranking} row={row} isTied={isTied} />
        {ranking.ranked > 0 && <StripPlot rows={ranking.rows} row={row} onChoose={onChoose} />}
      </section>
      {row && (
        <RegionCard
          ranking={ranking}
          row={row}
          isChosen={row.region.code === chosen}
          agreements={agreements}
        />
      )}
    </div>
  );
}
