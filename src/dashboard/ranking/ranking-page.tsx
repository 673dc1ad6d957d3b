import { useEffect, useMemo } from "react";
import { useQuery } from "urql";
import {
  DashboardChoicesDocument,
  DashboardRankingDocument,
} from "../../../schema/dashboard.types";
import { useAddress } from "../shell/address";
import { useTitle } from "../shell/title";
import { Failure } from "../states/failure";
import { Missing } from "../states/missing";
import { useWords } from "../words/spoken";
import { useAgreements } from "./agreements";
import { Answer } from "./answer";
import { Controls } from "./controls";
import { questionOf } from "./question";
import { RankingTable } from "./ranking-table";
import { rowOf, tiedRanks } from "./rows";
import { StatusStrip } from "./status-strip";
import { Waiting } from "./waiting";
import { RANKING_WORDS } from "./words";

/** Who covers how many: the answer first, then every region. */
export function RankingPage() {
  const address = useAddress();
  const words = useWords(RANKING_WORDS);
  const question = useMemo(() => questionOf(address), [address]);
  const [{ data, error, fetching }, ask] = useQuery({
    query: DashboardRankingDocument,
    variables: question,
  });
  const [{ data: choices }] = useQuery({ query: DashboardChoicesDocument });
  const until = data?.dataSet.until;
  const isTooLate =
    until != null && !address.get("asOf") && until < (data?.coverageRanking.asOf ?? "");
  const ranking = isTooLate ? undefined : data?.coverageRanking;
  const agreements = useAgreements(ranking);
  const chosen = address.get("region");
  const row = ranking && rowOf(ranking, chosen);
  const ties = useMemo(() => tiedRanks(ranking?.rows ?? []), [ranking]);
  // A simulated set ends with its last month: what is asked of later days is old for every region.
  useEffect(() => {
    if (isTooLate) address.set("asOf", until, "replace");
  }, [isTooLate, until, address]);
  useTitle(
    row?.rank != null
      ? `${row.region.name}: ${words.headline.rank(String(row.rank))}`
      : words.title,
  );
  const again = () => ask({ requestPolicy: "network-only" });
  if (error && !data) return <Failure error={error} title={words.failed} onRetry={again} />;
  if (!ranking) return <Waiting />;
  const names = new Map(choices?.branchOffices.map(({ code, name }) => [code, name]));
  return (
    <div className="page" aria-busy={fetching}>
      <StatusStrip ranking={ranking} />
      {error && <Failure error={error} title={words.failed} onRetry={again} />}
      <Missing error={agreements.error} names={names} onRetry={agreements.ask} />
      <section className="hero">
        <div className="card answer">
          <Answer ranking={ranking} row={row} isTied={row?.rank != null && ties.has(row.rank)} />
        </div>
      </section>
      <Controls choices={choices} ranking={ranking} />
      <RankingTable
        ranking={ranking}
        agreements={agreements}
        chosen={row?.region.code}
        bar={null}
      />
    </div>
  );
}
