import { type FigureStatus } from "../../../schema/dashboard.types";
import { Figure } from "../figure/figure";
import { useSpeech } from "../shell/speech";
import { NotKnown, StaleDate } from "../states/known";
import { useParts } from "./words";

/** What a share needs to be shown as what it is. */
export interface ShownShare {
  readonly figureId: string;
  readonly status: FigureStatus;
  readonly percent?: number | null;
  readonly over100?: boolean | null;
  readonly figureAsOf?: string | null;
}

/** A share that tells where it comes from, its age, and that it is over 100 %; or why there is none. */
export function Share({ row }: { row: ShownShare }) {
  const { percent } = useSpeech();
  const parts = useParts();
  if (row.percent == null) return <NotKnown status={row.status} />;
  return (
    <>
      <Figure figureId={row.figureId} text={percent(row.percent)} />
      {row.over100 && <span className="warning over-note"> {parts.over100}</span>}
      {row.status === "STALE" && row.figureAsOf && (
        <>
          {" "}
          <StaleDate on={row.figureAsOf} />
        </>
      )}
    </>
  );
}

/** People that a row counts, with their origin; or that nobody reported them. */
export function People({ row, people }: { row: ShownShare; people: number | null | undefined }) {
  const { count } = useSpeech();
  if (people == null)
    return <NotKnown status={row.percent == null ? row.status : "NOT_REPORTED"} />;
  return <Figure figureId={row.figureId} text={count(people)} />;
}
