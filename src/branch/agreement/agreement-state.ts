import { registerEnumType } from "type-graphql";

/** The kinds of agreement. */
export enum AgreementKind {
  PKS = "PKS",
  KSO = "KSO",
  MOU = "MOU",
}

registerEnumType(AgreementKind, {
  name: "AgreementKind",
  description: "The kind of an agreement (perjanjian).",
  valuesConfig: {
    PKS: { description: "Perjanjian kerja sama: the executable agreement." },
    KSO: { description: "Kerja sama operasional: a yearly operational cooperation." },
    MOU: { description: "Nota kesepahaman: the frame under which agreements are made." },
  },
});

/** Where an agreement stands. */
export enum AgreementState {
  DRAFT = "DRAFT",
  SIGNED = "SIGNED",
  IN_FORCE = "IN_FORCE",
  EXPIRED = "EXPIRED",
  TERMINATED = "TERMINATED",
}

registerEnumType(AgreementState, {
  name: "AgreementState",
  description: "Where an agreement stands.",
  valuesConfig: {
    DRAFT: { description: "Not yet signed." },
    SIGNED: { description: "Signed; its term has not begun, or is not known to have begun." },
    IN_FORCE: { description: "Its term has begun and is not known to have ended." },
    EXPIRED: { description: "Its last day has passed." },
    TERMINATED: { description: "Ended before its term was over, or withdrawn as a draft." },
  },
});

/** States that no day moves on: nobody signs or ends an agreement by waiting. */
const LASTING: ReadonlySet<AgreementState> = new Set([
  AgreementState.DRAFT,
  AgreementState.EXPIRED,
  AgreementState.TERMINATED,
]);

/** Where an agreement stands on a day: what was recorded, moved on by the dates of its term. */
export function stateOn(
  day: string,
  recorded: AgreementState,
  startsOn: string | null,
  endsOn: string | null,
): AgreementState {
  if (LASTING.has(recorded)) return recorded;
  if (endsOn !== null && endsOn < day) return AgreementState.EXPIRED;
  if (startsOn === null) return recorded;
  return startsOn <= day ? AgreementState.IN_FORCE : AgreementState.SIGNED;
}

/** What can be done to an agreement that is on file. */
export type AgreementAction = "sign" | "renew" | "amend" | "terminate";

/** In which states it can be done. Drafts and signed agreements move; ended ones do not. */
export const ACTIONS_IN: Readonly<Record<AgreementAction, ReadonlySet<AgreementState>>> = {
  sign: new Set([AgreementState.DRAFT]),
  renew: new Set([AgreementState.SIGNED, AgreementState.IN_FORCE, AgreementState.EXPIRED]),
  amend: new Set([AgreementState.DRAFT, AgreementState.SIGNED, AgreementState.IN_FORCE]),
  // Ending a draft withdraws it.
  terminate: new Set([AgreementState.DRAFT, AgreementState.SIGNED, AgreementState.IN_FORCE]),
};
