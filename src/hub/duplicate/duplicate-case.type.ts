import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DuplicateClass, DuplicateDecisionKind, DuplicateState } from "../../domain/duplicate-case";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";
import type { PaidTwiceBasis } from "../../measure/paid-twice";

/** What the rupiah of a case rest on. */
export const PaidTwiceBasisEnum: Record<PaidTwiceBasis, PaidTwiceBasis> = {
  PAID_BY_GOVERNMENTS: "PAID_BY_GOVERNMENTS",
  NOT_BOTH_PAID_BY_GOVERNMENTS: "NOT_BOTH_PAID_BY_GOVERNMENTS",
  NO_COMMON_PROGRAMME: "NO_COMMON_PROGRAMME",
  RATE_UNKNOWN: "RATE_UNKNOWN",
};

registerEnumType(PaidTwiceBasisEnum, {
  name: "PaidTwiceBasis",
  description: "What the rupiah paid twice rest on.",
  valuesConfig: {
    PAID_BY_GOVERNMENTS: {
      description: "Governments pay on both sides: the contribution of each month and programme.",
    },
    NOT_BOTH_PAID_BY_GOVERNMENTS: {
      description: "0: on one side at least it is no government that pays.",
    },
    NO_COMMON_PROGRAMME: { description: "0: no programme is known to be paid on both sides." },
    RATE_UNKNOWN: {
      description: "Not known: what wage earners cost depends on wages, which stay at the office.",
    },
  },
});

/** Why the tokens of two offices do not match. */
export enum UnmatchedReason {
  OTHER_KEY = "OTHER_KEY",
  OTHER_EPOCH = "OTHER_EPOCH",
  NO_KEY = "NO_KEY",
}

registerEnumType(UnmatchedReason, {
  name: "UnmatchedReason",
  description: "Why persons of two offices cannot be matched.",
  valuesConfig: {
    OTHER_KEY: { description: "They make tokens with different keys." },
    OTHER_EPOCH: { description: "The epochs of their keys begin in different months." },
    NO_KEY: { description: "One of the two has no key for the month." },
  },
});

/** The key of an office's own side, which that office alone resolves. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("DuplicateSide", {
  description: "An office's own side of a duplicate case: whom it has enrolled, and where.",
  simpleResolvers: true,
})
export class DuplicateSideReference {
  @Field(() => ID, { description: "The office's code, and what the person is found by there." })
  id!: string;
}

@ObjectType("DuplicateMonths", {
  description: "Months in a row in which two memberships overlap.",
  simpleResolvers: true,
})
export class DuplicateMonths {
  @Field(() => DateScalar, { description: "The first day of the first month." })
  from!: string;

  @Field(() => DateScalar, { description: "The last day of the last month." })
  until!: string;
}

@ObjectType("OtherOffice", {
  description: "The other office of a case: nothing of whom it has enrolled.",
  simpleResolvers: true,
})
export class OtherOffice {
  @Field(() => ID, { description: "The office's code." })
  code!: string;

  @Field(() => String, { description: "The office's name, in Indonesian." })
  name!: string;
}

@ObjectType("UnmatchedOffice", {
  description: "An office whose persons cannot be matched with the asking office's.",
  simpleResolvers: true,
})
export class UnmatchedOffice extends OtherOffice {
  @Field(() => UnmatchedReason, { description: "Why not." })
  reason!: UnmatchedReason;
}

@ObjectType("DuplicateCaseDecision", {
  description: "What one of the two offices decided last about a case.",
  simpleResolvers: true,
})
export class DuplicateCaseDecision {
  @Field(() => ID, { description: "Code of the office that decided." })
  office!: string;

  @Field(() => DuplicateDecisionKind, { description: "What it decided." })
  decision!: DuplicateDecisionKind;

  @Field(() => DateScalar, { description: "The day on which it was decided." })
  decidedOn!: string;
}

@ObjectType("DuplicateCase", {
  description: "A person whom two memberships cover in the same months, as one office sees it.",
  simpleResolvers: true,
})
export class DuplicateCase {
  @Field(() => ID, {
    description:
      "The same for both offices and stable within an epoch. Nobody gets from it to the person.",
  })
  id!: string;

  @Field(() => DuplicateClass, { description: "What it is in the month asked about." })
  class!: DuplicateClass;

  @Field(() => [DuplicateMonths], {
    description:
      "The months of the epoch, up to the one asked about, in which the memberships overlap.",
  })
  months!: DuplicateMonths[];

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      "What governments have paid twice in these months: the contribution of the programmes that both " +
      "pay for, at the lowest base. Empty: no rate is known.",
  })
  rupiahPaidTwice!: bigint | null;

  @Field(() => PaidTwiceBasisEnum, { description: "What that amount rests on." })
  paidTwiceBasis!: PaidTwiceBasis;

  @Field(() => DuplicateSideReference, {
    nullable: true,
    description: "The asking office's own side. Its fields are empty while the office is down.",
  })
  ownSide!: DuplicateSideReference;

  @Field(() => OtherOffice, { description: "The other office; the same one for SAME_OFFICE." })
  otherOffice!: OtherOffice;

  @Field(() => [DuplicateCaseDecision], {
    description: "The last decision of each side, the asking office's first; empty: none.",
  })
  decisions!: DuplicateCaseDecision[];

  @Field(() => DuplicateState, { description: "How far it is decided." })
  state!: DuplicateState;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of the decision that resolved it. Empty: it is not resolved.",
  })
  resolvedOn!: string | null;
}
