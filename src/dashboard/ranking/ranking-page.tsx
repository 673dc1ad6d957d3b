import { useQuery } from "urql";
import { DashboardRankingDocument } from "../../../schema/dashboard.types";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { Answer } from "./answer";
import { Controls } from "./controls";
import { RankingTable } from "./ranking-table";
import { Failure } from "./failure";

/** Who covers how many: the answer first, then every region. */
export function RankingPage() {
  const address = useAddress();
  const { words, date } = useSpeech();
  const [{ data, error, fetching }, ask] = useQuery({
    query: DashboardRankingDocument,
    variables: {
      within: address.get("within"),
      asOf: address.get("asOf"),
      comparedTo: address.get("comparedTo"),
      definition: address.get("definition"),
    },
  });
  if (error && !data) {
    return <Failure error={error} onRetry={() => ask({ requestPolicy: "network-only" })} />;
  }
  if (!data) return <p role="status">{words.loading}</p>;
  const { coverageRanking: ranking, coverageDefinitions, dataSet } = data;
  const late = ranking.lateOffices.map(({ name }) => name).join(", ");
  return (
    <div className="page" aria-busy={fetching}>
      <p className="notes">
        <span>{words.asOfLine(date(ranking.asOf), ranking.definition.name)}</span>
        {late && <span className="warning">{words.late(late)}</span>}
        {dataSet.kind === "SIMULATED" && <strong className="mark">{words.simulated}</strong>}
      </p>
      {error && <Failure error={error} onRetry={() => ask({ requestPolicy: "network-only" })} />}
      <Answer ranking={ranking} />
      <Controls ranking={ranking} definitions={coverageDefinitions} />
      <RankingTable ranking={ranking} />
    </div>
  );
}
