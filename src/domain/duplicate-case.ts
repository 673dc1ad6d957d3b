import { registerEnumType } from "type-graphql";

/** What it is that two memberships of one person overlap. */
export enum DuplicateClass {
  SAME_PROGRAMME_SAME_MONTH = "SAME_PROGRAMME_SAME_MONTH",
  SAME_OFFICE = "SAME_OFFICE",
  PU_AND_BPU = "PU_AND_BPU",
  MOVED = "MOVED",
}

registerEnumType(DuplicateClass, {
  name: "DuplicateClass",
  description:
    "What it is that two memberships of one person overlap. Of two memberships the first of MOVED, " +
    "PU_AND_BPU, SAME_OFFICE and SAME_PROGRAMME_SAME_MONTH that applies; of a case with several " +
    "the gravest, in the order of this list.",
  valuesConfig: {
    SAME_PROGRAMME_SAME_MONTH: {
      description: "Two offices enrolled the person in the same programme in the same month.",
    },
    SAME_OFFICE: {
      description:
        "One office enrolled the person twice in the same programme: most likely an error of an import.",
    },
    PU_AND_BPU: {
      description:
        "The person is enrolled as a wage earner and as self-employed: reported, and as a rule kept.",
    },
    MOVED: {
      description:
        "At one office the person's membership ends in the month in which it starts at another, and " +
        "that month is all that they share.",
    },
  },
});

/** What an office says of its side of a case. */
export enum DuplicateDecisionKind {
  KEEP_OURS = "KEEP_OURS",
  END_OURS = "END_OURS",
  DIFFERENT_PERSON = "DIFFERENT_PERSON",
  BOTH_RIGHT = "BOTH_RIGHT",
}

registerEnumType(DuplicateDecisionKind, {
  name: "DuplicateDecisionKind",
  description: "What an office says of its side of a duplicate case.",
  valuesConfig: {
    KEEP_OURS: { description: "Our membership is right; the other one should end." },
    END_OURS: { description: "Our membership should end. Deciding it does not end it." },
    DIFFERENT_PERSON: {
      description: "They are two persons: one of them is on record under a wrong NIK.",
    },
    BOTH_RIGHT: { description: "Both memberships are right, as with PU and BPU at once." },
  },
});

/** How far a case is decided. */
export enum DuplicateState {
  OPEN = "OPEN",
  ONE_SIDE_DECIDED = "ONE_SIDE_DECIDED",
  CONTRADICTED = "CONTRADICTED",
  RESOLVED = "RESOLVED",
}

registerEnumType(DuplicateState, {
  name: "DuplicateState",
  description: "How far a duplicate case is decided.",
  valuesConfig: {
    OPEN: { description: "No side has decided." },
    ONE_SIDE_DECIDED: { description: "One side has decided, and the case waits for the other." },
    CONTRADICTED: { description: "Both sides have decided, and not alike: they have to speak." },
    RESOLVED: { description: "Both sides have decided alike." },
  },
});

const { KEEP_OURS, END_OURS, DIFFERENT_PERSON, BOTH_RIGHT } = DuplicateDecisionKind;

/** Which two decisions resolve a case of two offices, whichever of them said which. */
export const RESOLVING_DECISIONS: readonly (readonly [
  DuplicateDecisionKind,
  DuplicateDecisionKind,
])[] = [
  [KEEP_OURS, END_OURS],
  [BOTH_RIGHT, END_OURS],
  [BOTH_RIGHT, BOTH_RIGHT],
  [DIFFERENT_PERSON, DIFFERENT_PERSON],
];

/** Which decision resolves a case within one office: it ends one of the two, or keeps both. */
export const RESOLVING_ALONE: readonly DuplicateDecisionKind[] = [END_OURS, BOTH_RIGHT];

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const EPOCH = "2[0-9]{3}-(?:0[1-9]|1[0-2])";
const OFFICE = "[a-z][a-z0-9-]{0,29}";

/** The form of a case's id: a digest of the token, the epoch, and the two offices in order. */
export const CASE_ID = new RegExp(`^(${UUID}):(${EPOCH}):(${OFFICE}):(${OFFICE})$`);

const SIDE_ID = new RegExp(`^(${OFFICE}):(${UUID}):(${EPOCH})$`);

/** What the person of a case is found by at an office: nobody gets from it to the token. */
export interface CasePerson {
  readonly digest: string;
  readonly epoch: string;
}

/** What a case's id says; null for another text. */
export function partsOfCase(id: string): (CasePerson & { offices: [string, string] }) | null {
  const [, digest = "", epoch = "", one = "", other = ""] = CASE_ID.exec(id) ?? [];
  return digest === "" ? null : { digest, epoch, offices: [one, other] };
}

/** The id of an office's side of a case. */
export function sideId(officeCode: string, { digest, epoch }: CasePerson): string {
  return `${officeCode}:${digest}:${epoch}`;
}

/** The person whom a side's id means; null for another text. */
export function personOfSide(id: string): CasePerson | null {
  const [, , digest = "", epoch = ""] = SIDE_ID.exec(id) ?? [];
  return digest === "" ? null : { digest, epoch };
}
