import { memo, useMemo } from "react";
import { useSpeech } from "../shell/speech";
import { Icon } from "../style/icon";
import { useWords } from "../words/spoken";
import { type Agreements } from "./agreements";
import { type Matter, mattersOf } from "./attention";
import { type Ranking } from "./question";
import { RANKING_WORDS } from "./words";

interface AttentionListProps {
  ranking: Ranking;
  agreements: Agreements;
  onChoose: (code: string) => void;
}

/** What somebody should look at, the most pressing first. */
export const AttentionList = memo(function AttentionList(props: AttentionListProps) {
  const { ranking, agreements, onChoose } = props;
  const speech = useSpeech();
  const words = useWords(RANKING_WORDS);
  const { lapsing, lapsingError } = agreements;
  const matters = useMemo(
    () => mattersOf(ranking, lapsing ?? [], { speech, words }),
    [ranking, lapsing, speech, words],
  );
  const { attention } = words;
  return (
    <section className="card attention not-printed" aria-labelledby="attention-title">
      <h2 id="attention-title">
        {attention.title} <span className="number-of">{matters.length}</span>
      </h2>
      {lapsingError && !lapsing && (
        <p className="quiet" role="alert">
          {attention.failed}{" "}
          <button type="button" className="button" onClick={agreements.ask}>
            {speech.words.retry}
          </button>
        </p>
      )}
      {!lapsing && !lapsingError && <p className="quiet">{attention.loading}</p>}
      {lapsing && matters.length === 0 && <p className="quiet">{attention.none}</p>}
      <ol>
        {matters.map((matter) => (
          <li key={matter.key}>
            <MatterLine matter={matter} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </section>
  );
});

function MatterLine({ matter, onChoose }: { matter: Matter; onChoose: (code: string) => void }) {
  const { icon, isUrgent, title, detail, region } = matter;
  const inside = (
    <>
      <span className={isUrgent ? "sign urgent" : "sign"}>
        <Icon name={icon} />
      </span>
      <span>
        <b>{title}</b>
        <small>{detail}</small>
      </span>
    </>
  );
  if (!region) return <div className="matter">{inside}</div>;
  return (
    <button type="button" className="matter" onClick={() => onChoose(region)}>
      {inside}
    </button>
  );
}
