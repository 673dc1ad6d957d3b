import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type Agreements } from "./agreements";
import { type Row } from "./question";
import { RANKING_WORDS } from "./words";

interface CardAgreementsProps {
  row: Row;
  agreements: Agreements;
  isSimulated: boolean;
}

/** How many agreements hold for the region, and when the next one ends. */
export function CardAgreements(props: CardAgreementsProps) {
  const { row, agreements } = props;
  const { count } = useSpeech();
  const { card } = useWords(RANKING_WORDS);
  const active = agreements.active.get(row.region.code);
  return (
    <div className="card-part">
      <p className="quiet">{card.agreements}</p>
      {active && active.length > 0 && <p className="mid">{count(active.length)}</p>}
      <p className="quiet">
        <Told {...props} />
      </p>
    </div>
  );
}

function Told({ row, agreements, isSimulated }: CardAgreementsProps) {
  const { date } = useSpeech();
  const { card } = useWords(RANKING_WORDS);
  const { code, office } = row.region;
  const soonest = agreements.soonest.get(code);
  const active = agreements.active.get(code);
  if (soonest) return card.ends(date(soonest.endsOn));
  if (isSimulated) return card.madeUp;
  if (!office) return card.noOffice;
  if (agreements.isPending) return "…";
  if (!active) return card.agreementsUnknown;
  if (active.length === 0) return card.noAgreements;
  const ends = active.flatMap(({ endsOn }) => endsOn ?? []).sort();
  return ends[0] ? card.ends(date(ends[0])) : card.noEnd;
}
