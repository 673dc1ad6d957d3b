import { registerEnumType } from "type-graphql";
import { CandidateStage, type StageOnTheWay } from "./candidate-stage";

/** Who takes part in a selection. */
export enum SelectionRole {
  AGENCY = "AGENCY",
  VILLAGE_OFFICIAL = "VILLAGE_OFFICIAL",
  BRANCH_OFFICE = "BRANCH_OFFICE",
  REGENT_OR_MAYOR = "REGENT_OR_MAYOR",
}

registerEnumType(SelectionRole, {
  name: "SelectionRole",
  description: "As whom somebody takes a step of a selection.",
  valuesConfig: {
    AGENCY: { description: "An agency of the local government (OPD): lists and verifies." },
    VILLAGE_OFFICIAL: {
      description: "An official of a village (perangkat desa or nagari): lists and verifies.",
    },
    BRANCH_OFFICE: { description: "The branch office: validates and enrolls." },
    REGENT_OR_MAYOR: { description: "The regent or mayor: determines by decree." },
  },
});

const LOCAL = [SelectionRole.AGENCY, SelectionRole.VILLAGE_OFFICIAL];

/** Who may bring candidates to a stage. The database checks the same. */
export const MAY_REACH: Readonly<Record<StageOnTheWay, readonly SelectionRole[]>> = {
  [CandidateStage.LISTED]: LOCAL,
  [CandidateStage.VERIFIED]: LOCAL,
  [CandidateStage.VALIDATED]: [SelectionRole.BRANCH_OFFICE],
  [CandidateStage.DETERMINED]: [SelectionRole.REGENT_OR_MAYOR],
  [CandidateStage.ENROLLED]: [SelectionRole.BRANCH_OFFICE],
};

/**
 * Who may reject candidates that stand at a stage: whoever would bring them on, and the branch
 * office as long as it has validated and not yet enrolled them. Who is enrolled leaves otherwise.
 */
export const MAY_REJECT_AT: Readonly<Record<StageOnTheWay, readonly SelectionRole[]>> = {
  [CandidateStage.LISTED]: LOCAL,
  [CandidateStage.VERIFIED]: [SelectionRole.BRANCH_OFFICE],
  [CandidateStage.VALIDATED]: [SelectionRole.BRANCH_OFFICE, SelectionRole.REGENT_OR_MAYOR],
  [CandidateStage.DETERMINED]: [SelectionRole.BRANCH_OFFICE, SelectionRole.REGENT_OR_MAYOR],
  [CandidateStage.ENROLLED]: [],
};
