import "../parts/parts.css";
import "./office.css";
import {
  DashboardOfficeDocument,
  type DashboardOfficeQuery,
} from "../../../schema/dashboard.types";
import { codesOf } from "../parts/refusals";
import { Strip } from "../parts/strip";
import { useAsked } from "../parts/use-asked";
import { useAddress } from "../shell/address";
import { Link } from "../shell/link";
import { useSpeech } from "../shell/speech";
import { useTitle } from "../shell/title";
import { Empty } from "../states/empty";
import { Failure } from "../states/failure";
import { Missing } from "../states/missing";
import { Skeleton } from "../states/skeleton";
import { CalendarPart } from "./calendar-part";
import { DuplicatesPart } from "./duplicates-part";
import { ImportsPart } from "./imports-part";
import { OfficeHead } from "./office-head";
import { TerritoryPart } from "./territory-part";
import { useOfficeWords } from "./words";

/** As far as the service looks ahead. */
const DAYS_AHEAD = 3660;

/** One office: what it serves, whether it is heard from, and what it has to do. */
export default function OfficePage({ code }: { code: string }) {
  const asOf = useAddress().get("asOf");
  const { data, error, again } = useAsked(DashboardOfficeDocument, {
    code,
    asOf,
    days: DAYS_AHEAD,
  });
  const office = data?.branchOffice;
  useTitle(office?.name);
  if (data?.branchOffice === null || codesOf(error).some((each) => each.startsWith("OFFICE_"))) {
    return <NoOffice code={code} />;
  }
  if (!data || !office) {
    return error ? <Failure error={error} onRetry={again} /> : <Skeleton lines={12} />;
  }
  return (
    <div className="page office">
      <Missing error={error} onRetry={again} />
      <Strip office={office} isSimulated={data.dataSet.kind === "SIMULATED"} />
      <OfficeHead office={office} />
      <TerritoryPart territory={office.territory} />
      <CalendarOf answer={data} asOf={asOf} />
      <ImportsPart code={code} />
      <DuplicatesPart code={code} />
    </div>
  );
}

function CalendarOf({ answer, asOf }: { answer: DashboardOfficeQuery; asOf: string | undefined }) {
  const office = answer.branchOffice;
  if (!office) return null;
  return (
    <CalendarPart
      code={office.code}
      calendarUrl={office.calendarUrl ?? undefined}
      expiring={answer.expiringAgreements}
      asOf={asOf}
    />
  );
}

function NoOffice({ code }: { code: string }) {
  const { words } = useSpeech();
  const said = useOfficeWords();
  return (
    <Empty isPage title={said.noOfficeTitle(code)} hint={said.noOfficeHint}>
      <Link to="/" className="button">
        {words.toRanking}
      </Link>
    </Empty>
  );
}
