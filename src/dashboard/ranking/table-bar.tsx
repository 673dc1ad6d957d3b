import { useRef, useState } from "react";
import { type DashboardRankingQueryVariables } from "../../../schema/dashboard.types";
import { useSpeech } from "../shell/speech";
import { Icon } from "../style/icon";
import { useWords } from "../words/spoken";
import { exportAddress } from "./question";
import { SearchBox } from "./search-box";
import { RANKING_WORDS } from "./words";

interface TableBarProps {
  question: DashboardRankingQueryVariables;
  /** Makes a picture of what is shown, and hands it over. */
  onPicture: () => Promise<void>;
}

/** Finds, shares, and takes along what is shown. */
export function TableBar({ question, onPicture }: TableBarProps) {
  const { language } = useSpeech();
  const { controls, downloads } = useWords(RANKING_WORDS);
  const [said, setSaid] = useState("");
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(controls.copied);
    } catch {
      // Without a secure address there is no clipboard: the reader copies it.
      window.prompt(controls.copy, window.location.href);
    }
  };
  return (
    <div className="table-bar not-printed">
      <SearchBox />
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="link" /> <span aria-live="polite">{said || controls.copy}</span>
      </button>
      <details
        ref={menu}
        className="menu"
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          close();
          menu.current?.querySelector("summary")?.focus();
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
      >
        <summary className="button chief">
          <Icon name="download" /> {controls.download}
        </summary>
        <ul>
          <li>
            <a href={exportAddress("xlsx", question, language)} download onClick={close}>
              <Said words={downloads.xlsx} />
            </a>
          </li>
          <li>
            <a href={exportAddress("csv", question, language)} download onClick={close}>
              <Said words={downloads.csv} />
            </a>
          </li>
          <li>
            <button type="button" onClick={() => void onPicture().then(close)}>
              <Said words={downloads.png} />
            </button>
          </li>
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                window.print();
              }}
            >
              <Said words={downloads.print} />
            </button>
          </li>
        </ul>
      </details>
    </div>
  );
}

function Said({ words: [name, what] }: { words: readonly string[] }) {
  return (
    <>
      {name}
      <small>{what}</small>
    </>
  );
}
