import "../chart/pages.css";
import "../parts/parts.css";
import "./compare.css";
import {
  DashboardCompareDocument,
  type DashboardCompareQuery,
} from "../../../schema/dashboard.types";
import { View } from "../parts/choose";
import { codesOf } from "../parts/refusals";
import { Strip } from "../parts/strip";
import { useAsked } from "../parts/use-asked";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { useTitle } from "../shell/title";
import { Empty } from "../states/empty";
import { Failure } from "../states/failure";
import { Skeleton } from "../states/skeleton";
import { AddRegion } from "./add-region";
import { BumpPart } from "./bump-part";
import { type Chosen, useChosen } from "./chosen";
import { ChosenRegions } from "./chosen-regions";
import { ComparedDate } from "./compared-date";
import { ComparedTable } from "./compared-table";
import { type ComparedRow } from "./compared-row";
import { SmallPart } from "./small-part";
import { useCompareWords } from "./words";

/** Regions of anywhere side by side; which ones, and how, stands in the address. */
export default function ComparePage() {
  const said = useCompareWords();
  const chosen = useChosen();
  useTitle(said.title);
  if (chosen.codes.length === 0) {
    return (
      <Empty isPage title={said.emptyTitle} hint={said.emptyHint}>
        <AddRegion chosen={chosen} />
      </Empty>
    );
  }
  return <Compared chosen={chosen} />;
}

function Compared({ chosen }: { chosen: Chosen }) {
  const address = useAddress();
  const said = useCompareWords();
  const { data, error, again } = useAsked(DashboardCompareDocument, {
    codes: [...chosen.codes],
    asOf: address.get("asOf"),
    comparedTo: address.get("comparedTo"),
    definition: address.get("definition"),
  });
  if (codesOf(error).some((code) => code.startsWith("REGION_"))) {
    return (
      <Empty isPage title={said.title} hint={said.unknownRegion}>
        <button type="button" className="button chief" onClick={() => chosen.clear()}>
          {said.startAnew}
        </button>
      </Empty>
    );
  }
  if (!data) return error ? <Failure error={error} onRetry={again} /> : <Skeleton lines={12} />;
  return <Told answer={data} chosen={chosen} />;
}

function Told({ answer, chosen }: { answer: DashboardCompareQuery; chosen: Chosen }) {
  const address = useAddress();
  const said = useCompareWords();
  const { compareRegions: rows, coverageDefinitions, dataSet } = answer;
  const asOf = rows[0]?.asOf ?? "";
  const names = new Set(rows.flatMap(({ definition }) => (definition ? [definition.id] : [])));
  return (
    <div className="page compare">
      <Strip asOf={asOf} isSimulated={dataSet.kind === "SIMULATED"} />
      <section className="card part">
        <Answer rows={rows} />
        <p className="lede">{said.lede}</p>
        {names.size > 1 && <p className="warning">{said.mixed}</p>}
        {chosen.isCut && <p className="warning">{said.tooMany}</p>}
        <ChosenRegions rows={rows} chosen={chosen} />
        <View asOf={asOf} definitions={coverageDefinitions}>
          <ComparedDate />
        </View>
      </section>
      <ComparedTable rows={rows} isSimulated={dataSet.kind === "SIMULATED"} />
      {rows.length < 2 ? (
        <p className="card part quiet">{said.bumpFew}</p>
      ) : (
        <BumpPart rows={rows} asOf={asOf} definition={address.get("definition")} />
      )}
      <SmallPart rows={rows} asOf={asOf} definition={address.get("definition")} />
    </div>
  );
}

function Answer({ rows }: { rows: readonly ComparedRow[] }) {
  const { percent } = useSpeech();
  const said = useCompareWords();
  const best = rows.find(({ rank }) => rank === 1);
  return (
    <h1>
      {best?.percent == null
        ? said.answerNone
        : said.answer(best.region.name, percent(best.percent), rows.length)}
    </h1>
  );
}
