import { useCallback, useEffect, useMemo } from "react";
import { useQuery } from "urql";
import {
  DashboardChoicesDocument,
  DashboardRankingDocument,
} from "../../../schema/dashboard.types";
import { useAddress } from "../shell/address";
import { Failure } from "../states/failure";
import { Missing } from "../states/missing";
import { useWords } from "../words/spoken";
import { About } from "./about";
import { useAgreements } from "./agreements";
import { AttentionList } from "./attention-list";
import { Controls } from "./controls";
import { Hero } from "./hero";
import { questionOf } from "./question";
import { RankingTable } from "./ranking-table";
import { rowOf } from "./rows";
import { StatusStrip } from "./status-strip";
import { TableBar } from "./table-bar";
import { usePicture } from "./use-picture";
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
  const { set } = address;
  const choose = useCallback((code: string) => set("region", code, "replace"), [set]);
  const savePicture = usePicture(ranking, row);
  // A simulated set ends with its last month: of later days all its figures would be old.
  useEffect(() => {
    if (isTooLate) set("asOf", until, "replace");
  }, [isTooLate, until, set]);
  const again = () => ask({ requestPolicy: "network-only" });
  if (error && !data) return <Failure error={error} title={words.failed} onRetry={again} />;
  if (!ranking) return <Waiting />;
  const names = new Map(choices?.branchOffices.map(({ code, name }) => [code, name]));
  return (
    <div className="page" aria-busy={fetching}>
      <StatusStrip ranking={ranking} />
      {error && <Failure error={error} title={words.failed} onRetry={again} />}
      <Missing error={agreements.error} names={names} onRetry={agreements.ask} />
      <Hero ranking={ranking} row={row} agreements={agreements} onChoose={choose} />
      <Controls choices={choices} ranking={ranking} until={until} />
      <div className="body">
        <RankingTable
          ranking={ranking}
          agreements={agreements}
          chosen={row?.region.code}
          onChoose={choose}
          bar={<TableBar question={question} onPicture={savePicture} />}
        />
        <div className="aside">
          <AttentionList ranking={ranking} agreements={agreements} onChoose={choose} />
          <About ranking={ranking} />
        </div>
      </div>
      <p className="printed">{words.printed(window.location.href)}</p>
    </div>
  );
}
