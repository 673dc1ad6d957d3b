import { DashboardRegionAgreementsDocument } from "../../../schema/dashboard.types";
import { Timeline } from "../chart/timeline";
import { today } from "../parts/days";
import { Part } from "../parts/part";
import { useAsked } from "../parts/use-asked";
import { useTerms } from "../parts/use-terms";
import { useParts } from "../parts/words";
import { useSpeech } from "../shell/speech";
import { type Agreement, type Expiring } from "./agreement";
import { AgreementsTable } from "./agreements-table";
import { type PartOfRegion } from "./part-of-region";
import { useRegionWords } from "./words";

/** As far as the service looks ahead. */
const DAYS_AHEAD = 3660;

/** What was agreed for the region: when it began, when it ends, and what then is at risk. */
export function AgreementsPart({ region, asOf }: PartOfRegion) {
  const said = useRegionWords();
  const asked = useAsked(DashboardRegionAgreementsDocument, {
    code: region.code,
    asOf,
    days: DAYS_AHEAD,
  });
  return (
    <Part
      title={said.agreements}
      note={said.agreementsNote}
      className="wide"
      asked={asked}
      of={({ region: answered, expiringAgreements }) =>
        answered?.agreementConnection && {
          agreements: answered.agreementConnection.nodes,
          expiring: expiringAgreements,
        }
      }
      empty={{ when: ({ agreements }) => agreements.length === 0, said: said.noAgreements }}
    >
      {({ agreements, expiring }) => (
        <Told agreements={agreements} expiring={expiring} asOf={asOf} />
      )}
    </Part>
  );
}

interface ToldProps {
  readonly agreements: readonly Agreement[];
  readonly expiring: readonly Expiring[];
  readonly asOf: string | undefined;
}

function Told({ agreements, expiring, asOf }: ToldProps) {
  const { date } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  const termOf = useTerms();
  const day = asOf ?? today();
  return (
    <>
      <Timeline
        label={said.timelineLabel(agreements.length)}
        today={day}
        todaySaid={asOf ? said.shownAsOf(date(asOf)) : said.today}
        unknown={parts.termUnknown}
        terms={agreements.map((agreement) => ({
          key: agreement.id,
          label: `${agreement.kind} ${agreement.number ?? parts.withoutNumber}`,
          from: agreement.startsOn ?? null,
          to: agreement.terminatedOn ?? agreement.endsOn ?? null,
          isOver: agreement.state === "EXPIRED" || agreement.state === "TERMINATED",
          said: `${termOf(agreement)} (${parts.AGREEMENT_STATE[agreement.state]})`,
        }))}
      />
      <AgreementsTable agreements={agreements} expiring={expiring} day={day} />
    </>
  );
}
