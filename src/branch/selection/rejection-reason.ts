import { registerEnumType } from "type-graphql";

/** Why a candidate is not to be enrolled. */
export enum RejectionReason {
  NIK_INVALID = "NIK_INVALID",
  NOT_FOUND = "NOT_FOUND",
  DECEASED = "DECEASED",
  DUPLICATE = "DUPLICATE",
  ALREADY_COVERED = "ALREADY_COVERED",
  NOT_RESIDENT = "NOT_RESIDENT",
  UNDER_AGE = "UNDER_AGE",
  OVER_AGE = "OVER_AGE",
  NOT_A_WORKER = "NOT_A_WORKER",
  WAGE_EARNER = "WAGE_EARNER",
  OTHER_PROGRAMME = "OTHER_PROGRAMME",
  WITHDREW = "WITHDREW",
  OTHER = "OTHER",
}

registerEnumType(RejectionReason, {
  name: "RejectionReason",
  description: "Why a candidate is not to be enrolled.",
  valuesConfig: {
    NIK_INVALID: {
      description: "The national id (NIK) cannot be one, or is not the person's; also set by us.",
    },
    NOT_FOUND: { description: "Nobody of that name is found where the register says." },
    DECEASED: { description: "The person has died; also set by us, from the participants." },
    DUPLICATE: {
      description: "The same person is a candidate of another batch; also set by us.",
    },
    ALREADY_COVERED: {
      description: "The person is insured already; also set by us, from the memberships.",
    },
    NOT_RESIDENT: { description: "The person does not live in the region of the batch." },
    UNDER_AGE: { description: "Too young to be insured as a worker." },
    OVER_AGE: { description: "Too old to join." },
    NOT_A_WORKER: { description: "The person does not work: a pupil, for example." },
    WAGE_EARNER: {
      description:
        "An employer has to insure the person (PU); also set by us, from the memberships.",
    },
    OTHER_PROGRAMME: {
      description: "Somebody else is to pay for the person: a village, CSR or BAZNAS, for example.",
    },
    WITHDREW: { description: "The person does not want it." },
    OTHER: { description: "Something else, which the note says." },
  },
});
