import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type Agreements } from "./agreements";
import { RANKING_WORDS } from "./words";

/** Terms that end within so many days are told in the table. */
const SOON = 180;

interface AgreementCellProps {
  code: string;
  hasOffice: boolean;
  agreements: Agreements;
}

/** How many agreements are active, and in how many days the next one ends. */
export function AgreementCell({ code, hasOffice, agreements }: AgreementCellProps) {
  const { count } = useSpeech();
  const { table, card } = useWords(RANKING_WORDS);
  const active = agreements.active.get(code);
  const days = agreements.soonest.get(code)?.daysLeft;
  return (
    <>
      {active ? (
        count(active.length)
      ) : (
        <span
          className="not-known"
          title={hasOffice && !agreements.isPending ? card.agreementsUnknown : undefined}
        >
          —
        </span>
      )}
      {days !== undefined && days <= SOON && (
        <>
          {" · "}
          <b className="soon" title={table.daysLong(days)}>
            {table.days(days)}
          </b>
        </>
      )}
    </>
  );
}
