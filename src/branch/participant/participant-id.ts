import { recordId } from "../../domain/office-code";

/** A participant's id: the office's code and its number there. It says nothing of who it is. */
export function participantId(officeCode: string, number: string): string {
  return recordId(officeCode, `participant-${number}`);
}

/** The number that an id of a participant names, or null when it is none. */
export function numberOfParticipant(id: string): string | null {
  return /:participant-([1-9][0-9]{0,17})$/.exec(id)?.[1] ?? null;
}
