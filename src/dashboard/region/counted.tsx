import { type FigureStatus } from "../../../schema/dashboard.types";
import { type Bar } from "../chart/bars";
import { Origin } from "../parts/origin";
import { useParts } from "../parts/words";
import { useSpeech } from "../shell/speech";
import { useRegionWords } from "./words";

/** People of one kind, or why they are not told. */
export interface Counted {
  readonly people?: number | null;
  readonly status: FigureStatus;
}

/** A number of people as a bar; those that are not stated are told as such. */
export function useBars() {
  const { count } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  return (key: string, label: string, { people, status }: Counted, href?: string): Bar => ({
    key,
    label,
    value: people ?? null,
    isSuppressed: status === "SUPPRESSED",
    href,
    said:
      people == null ? (
        parts.STATUS[status]
      ) : (
        <Origin text={count(people)} name={label} rule={said.countRule} />
      ),
  });
}

/** A line "not stated: 0" says nothing; any other zero was reported. */
export function isSomething(
  row: Counted & { funding?: string | null; workerGroup?: string | null },
) {
  return row.status !== "ZERO_REPORTED" || (row.funding ?? row.workerGroup) != null;
}
