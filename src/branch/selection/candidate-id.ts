import { recordId } from "../../domain/office-code";

/** A candidate's id: the office's code and its number there. It says nothing of who it is. */
export function candidateId(officeCode: string, number: string): string {
  return recordId(officeCode, `candidate-${number}`);
}

/** The number that an id of a candidate names, or null when it is none. */
export function numberOfCandidate(id: string): string | null {
  return /:candidate-([1-9][0-9]{0,17})$/.exec(id)?.[1] ?? null;
}
