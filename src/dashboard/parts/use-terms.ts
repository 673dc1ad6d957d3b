import { type DatePrecision } from "../../../schema/dashboard.types";
import { dayOf } from "./days";
import { useSpeech } from "../shell/speech";
import { useParts } from "./words";

/** A term as far as its ends are known. */
export interface KnownTerm {
  readonly startsOn?: string | null;
  readonly startsOnPrecision?: DatePrecision | null;
  readonly endsOn?: string | null;
  readonly endsOnPrecision?: DatePrecision | null;
}

/** Writes the term of an agreement; an end that is not known is said to be so. */
export function useTerms(): (term: KnownTerm) => string {
  const speech = useSpeech();
  const parts = useParts();
  return ({ startsOn, startsOnPrecision, endsOn, endsOnPrecision }) => {
    const from = dayOf(speech, startsOn, startsOnPrecision);
    const to = dayOf(speech, endsOn, endsOnPrecision);
    if (from === null && to === null) return parts.termUnknown;
    return parts.fromTo(from ?? "?", to ?? parts.openEnd);
  };
}
