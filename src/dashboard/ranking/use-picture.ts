import { useCallback } from "react";
import { useClient } from "urql";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type Ranking, type Row } from "./question";
import { matching } from "./rows";
import { RANKING_WORDS } from "./words";

/** Makes a picture of the ranking as it is shown; its script is loaded when it is asked for. */
export function usePicture(ranking: Ranking | undefined, row: Row | undefined) {
  const client = useClient();
  const speech = useSpeech();
  const words = useWords(RANKING_WORDS);
  const search = useAddress().get("search");
  return useCallback(async () => {
    const page = document.getElementById("content");
    if (!ranking || !page) return;
    const { savePicture } = await import("./picture");
    await savePicture({
      client,
      ranking,
      rows: matching(ranking.rows, search, false).rows,
      title: page.querySelector("h1")?.textContent ?? row?.region.name ?? words.title,
      speech,
      words,
      page,
    });
  }, [client, speech, words, search, ranking, row]);
}
