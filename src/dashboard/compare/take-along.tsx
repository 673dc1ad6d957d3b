import { useState } from "react";
import { saveFile } from "../parts/save-file";
import { useParts } from "../parts/words";
import { useSpeech } from "../shell/speech";
import { Icon } from "../style/icon";
import { type ComparedRow } from "./compared-row";
import { csvOf } from "./csv";
import { useCompareWords } from "./words";

interface TakeAlongProps {
  readonly rows: readonly ComparedRow[];
  readonly isSimulated: boolean;
}

/** The comparison as a link and as a file, each with what it takes to find it again. */
export function TakeAlong({ rows, isSimulated }: TakeAlongProps) {
  const { language } = useSpeech();
  const said = useCompareWords();
  const tableOf = useFile();
  const [isCopied, setCopied] = useState(false);
  const asOf = rows[0]?.asOf ?? "";
  const save = () =>
    saveFile(
      `jangkauan-${asOf}.csv`,
      new Blob([csvOf(tableOf(rows, isSimulated), language)], { type: "text/csv;charset=utf-8" }),
    );
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <div className="view">
      <button type="button" className="button" onClick={save}>
        <Icon name="download" /> {said.csv}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="link" /> <span role="status">{isCopied ? said.copied : said.copy}</span>
      </button>
    </div>
  );
}

/** What is shown, as rows of a file: its date, its address and its sources are inside. */
function useFile() {
  const { words } = useSpeech();
  const parts = useParts();
  const said = useCompareWords();
  return (rows: readonly ComparedRow[], isSimulated: boolean) => [
    [said.title, window.location.href],
    [parts.asOf, rows[0]?.asOf],
    ...(isSimulated ? [[words.simulatedLong]] : []),
    [],
    [
      said.rank,
      "code",
      words.region,
      `${words.share} (%)`,
      words.participants,
      words.eligibleWorkers,
      words.figureDate,
      "status",
      `${said.change} (pp)`,
      words.definition,
      said.source,
    ],
    ...rows.map((row) => [
      row.rank,
      // A code like 13.10 would lose its zero as a number.
      `'${row.region.code}`,
      row.region.name,
      row.percent,
      row.participants,
      row.eligibleWorkers,
      row.figureAsOf,
      row.status,
      row.growth?.points,
      row.definition?.id,
      row.sources.map(({ about }) => about).join(" | "),
    ]),
  ];
}
