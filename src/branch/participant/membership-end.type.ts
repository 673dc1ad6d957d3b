import { registerEnumType } from "type-graphql";

/** Why a membership ended. */
export enum MembershipEndReason {
  LEFT = "LEFT",
  MOVED = "MOVED",
  DIED = "DIED",
  CORRECTED = "CORRECTED",
}

registerEnumType(MembershipEndReason, {
  name: "MembershipEndReason",
  description: "Why a membership ended.",
  valuesConfig: {
    LEFT: { description: "The person left the enrollment." },
    MOVED: { description: "The person is in another enrollment from the day after." },
    DIED: { description: "The person died." },
    CORRECTED: { description: "The end on record was wrong, and was corrected." },
  },
});
