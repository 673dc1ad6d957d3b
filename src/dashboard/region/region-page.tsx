import "../chart/pages.css";
import "../parts/parts.css";
import "./region.css";
import { DashboardRegionDocument } from "../../../schema/dashboard.types";
import { codesOf } from "../parts/refusals";
import { useAsked } from "../parts/use-asked";
import { useAddress } from "../shell/address";
import { Link } from "../shell/link";
import { useSpeech } from "../shell/speech";
import { useTitle } from "../shell/title";
import { Empty } from "../states/empty";
import { Failure } from "../states/failure";
import { Missing } from "../states/missing";
import { Skeleton } from "../states/skeleton";
import { AgreementsPart } from "./agreements-part";
import { BreakdownPart } from "./breakdown-part";
import { BudgetPart } from "./budget-part";
import { DefinitionsPart } from "./definitions-part";
import { FunnelPart } from "./funnel-part";
import { MeetingsPart } from "./meetings-part";
import { type PartOfRegion } from "./part-of-region";
import { PathPart } from "./path-part";
import { RegionHead } from "./region-head";
import { SeriesPart } from "./series-part";
import { useRegionWords } from "./words";

const NO_SUCH_REGION = ["REGION_CODE_INVALID", "REGION_UNKNOWN"];

/** Where one region stands, why, and what would move it. */
export default function RegionPage({ code }: { code: string }) {
  const address = useAddress();
  const view = { asOf: address.get("asOf"), definition: address.get("definition") };
  const { data, error, again } = useAsked(DashboardRegionDocument, { code, ...view });
  const region = data?.region;
  useTitle(region?.name);
  if (data?.region === null || codesOf(error).some((each) => NO_SUCH_REGION.includes(each))) {
    return <NoRegion code={code} />;
  }
  if (!data || !region) {
    return error ? <Failure error={error} onRetry={again} /> : <Skeleton lines={12} />;
  }
  const part: PartOfRegion = { region, ...view };
  return (
    <div className="page region">
      <Missing error={error} onRetry={again} />
      <RegionHead answer={data} region={region} />
      <SeriesPart {...part} />
      <DefinitionsPart {...part} />
      <PathPart {...part} />
      <BreakdownPart {...part} />
      <AgreementsPart {...part} />
      <BudgetPart {...part} />
      <FunnelPart {...part} />
      <MeetingsPart {...part} />
    </div>
  );
}

function NoRegion({ code }: { code: string }) {
  const { words } = useSpeech();
  const said = useRegionWords();
  return (
    <Empty isPage title={said.noRegionTitle(code)} hint={said.noRegionHint}>
      <Link to="/" className="button">
        {words.toRanking}
      </Link>
    </Empty>
  );
}
