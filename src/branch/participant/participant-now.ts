import type { BranchContext } from "../branch.context";
import { numberOfParticipant } from "./participant-id";
import type { ParticipantType } from "./participant.type";

/** The participant that an input is about, as it is now. */
export async function participantNow(
  { participant }: { participant: string },
  { loaders }: BranchContext,
): Promise<ParticipantType | null> {
  const number = numberOfParticipant(participant);
  return number === null ? null : loaders.participantByNumber.load(number);
}
