import { type ReactNode, useMemo, useState } from "react";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { Empty } from "../states/empty";
import { type Sort, sortFrom, sortText } from "../table/column";
import { DataTable } from "../table/data-table";
import { PhoneSort } from "../table/phone-sort";
import { useWords } from "../words/spoken";
import { type Agreements } from "./agreements";
import { columnsOf } from "./columns";
import { BY_RANK, type Ranking, type Row } from "./question";
import { matching, tiedRanks } from "./rows";
import { useTrends } from "./trends";
import { RANKING_WORDS } from "./words";

interface RankingTableProps {
  ranking: Ranking;
  agreements: Agreements;
  chosen: string | undefined;
  onChoose: (code: string) => void;
  bar: ReactNode;
}

/** What fits on a page of paper below the plot. */
const PRINTED_ROWS = 14;

const codeOf = ({ region }: Row) => region.code;

/** Every region with its rank, or with why it has none. */
export function RankingTable({ ranking, agreements, chosen, onChoose, bar }: RankingTableProps) {
  const address = useAddress();
  const speech = useSpeech();
  const words = useWords(RANKING_WORDS);
  const [isWhole, setWhole] = useState(false);
  const trends = useTrends(ranking.asOf, address.get("definition"));
  const search = address.get("search");
  const mine = address.get("region");
  const { rows, left } = useMemo(
    () => matching(ranking.rows, search, isWhole),
    [ranking.rows, search, isWhole],
  );
  const ties = useMemo(() => tiedRanks(ranking.rows), [ranking.rows]);
  const columns = useMemo(
    () => columnsOf({ ranking, speech, words, ties, trends, agreements, chosen: mine }),
    [ranking, speech, words, ties, trends, agreements, mine],
  );
  const { table } = words;
  const sort = sortFrom(address.get("sort"), BY_RANK);
  const setSort = (next: Sort) => address.set("sort", sortText(next), "replace");
  return (
    <section className="card ranking-table" aria-labelledby="ranking-title">
      <div className="bar-of-table">
        <h2 id="ranking-title">
          {words.title}{" "}
          <small role="status">
            {table.count(speech.count(rows.length), speech.count(ranking.rows.length))}
          </small>
        </h2>
        {bar}
        <PhoneSort columns={columns} sort={sort} onSort={setSort} label={table.sortBy} />
      </div>
      {rows.length === 0 && search ? (
        <Empty title={table.nothing(search)} hint={table.nothingHint}>
          <button type="button" className="button" onClick={() => address.set("search", undefined)}>
            {table.clear}
          </button>
        </Empty>
      ) : (
        <DataTable
          caption={table.caption(speech.date(ranking.asOf))}
          columns={columns}
          rows={rows}
          keyOf={codeOf}
          sort={sort}
          onSort={setSort}
          chosen={chosen}
          onChoose={onChoose}
          printed={{ rows: PRINTED_ROWS, more: (left) => words.picture.more(speech.count(left)) }}
        />
      )}
      <div className="foot not-printed">
        {left > 0 && (
          <p className="left-out">
            {table.noOffice(speech.count(left))}{" "}
            <button type="button" className="button" onClick={() => setWhole(true)}>
              {table.show}
            </button>
          </p>
        )}
        <p className="keys">
          <kbd>↑</kbd> <kbd>↓</kbd> {table.keys} <kbd>Enter</kbd> {table.choose}
        </p>
        <p>{table.legend}</p>
      </div>
    </section>
  );
}
