import { createUnionType } from "type-graphql";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { ParticipantType } from "./participant.type";

/** The answer to whatever is recorded of a participant. */
export const ParticipantResult = createUnionType({
  name: "ParticipantResult",
  description: "The participant as it is on record now, or why nothing was recorded.",
  types: () => [ParticipantType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "Participant"),
});
