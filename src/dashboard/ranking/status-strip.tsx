import { useSpeech } from "../shell/speech";
import { SimulatedMark } from "../states/known";
import { Icon } from "../style/icon";
import { useWords } from "../words/spoken";
import { type Ranking } from "./question";
import { RANKING_WORDS } from "./words";

/** How current the page is: its date, what is older, who has gone silent, and whether it is made up. */
export function StatusStrip({ ranking }: { ranking: Ranking }) {
  const { date, instant, count } = useSpeech();
  const words = useWords(RANKING_WORDS);
  // Made-up offices have no servers that could be heard from.
  const silent = ranking.simulated ? [] : ranking.lateOffices;
  const late = silent.slice(0, 3).map(({ name }) => name);
  const more = silent.length - late.length;
  const stale = ranking.rows.filter(({ status }) => status === "STALE").length;
  return (
    <p className="strip">
      <span>
        <i className="fresh" aria-hidden="true" /> {words.dataOf(date(ranking.asOf))} ·{" "}
        {words.knownAt(instant(ranking.knownAt))}
      </span>
      {stale > 0 && (
        <span className="late">
          <Icon name="clock" />{" "}
          {words.staleRows(stale, count(stale), date(monthStart(ranking.asOf)))}
        </span>
      )}
      {late.length > 0 && (
        <span className="late">
          <Icon name="plug" />{" "}
          {words.late(late.join(", ") + (more > 0 ? ` ${words.attention.more(count(more))}` : ""))}
        </span>
      )}
      {ranking.simulated && <SimulatedMark />}
    </p>
  );
}

function monthStart(day: string): string {
  return `${day.slice(0, 7)}-01`;
}
