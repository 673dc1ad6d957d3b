import { ArgsType, Field, ID, Int } from "type-graphql";
import { DateScalar } from "../../graphql/scalars";
import { UserError } from "../../graphql/user-error";

const MOST_DAYS = 3_660;
const MOST_AGREEMENTS = 100;

const DEFINITION =
  "The definition of the coverage that is projected. Without it, as-published. An unknown one is " +
  "refused with DEFINITION_UNKNOWN.";

/** Which agreements that end soon are asked for. */
@ArgsType()
export class ExpiringAgreementsArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      "Only agreements for this region, one inside it or one above it, by its code. With a province, " +
      "ranks are those among its regencies; else, those among the country's. An unknown code is " +
      "REGION_UNKNOWN.",
  })
  within?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Only agreements of this branch office; for a REGIONAL office, those of its branches. An unknown " +
      "code is OFFICE_CODE_UNKNOWN.",
  })
  office?: string | null;

  @Field(() => Int, {
    description: `How many days ahead of the date asked: 0 to ${MOST_DAYS}, or DAYS_INVALID.`,
  })
  withinDays!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day from which the days count; today without it. A future one is refused.",
  })
  asOf?: string | null;

  @Field(() => ID, { nullable: true, description: DEFINITION })
  definition?: string | null;
}

/** Which agreements are imagined to lapse together. */
@ArgsType()
export class LapseArgs {
  @Field(() => [ID], {
    description:
      `Ids of 1 to ${MOST_AGREEMENTS} agreements, or AGREEMENTS_INVALID; one that the hub does not ` +
      "know is AGREEMENT_UNKNOWN.",
  })
  agreements!: string[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "Their imagined last day; today without it. A future one is refused.",
  })
  asOf?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The province among whose regencies ranks are told, by its code. Without it, the country's. " +
      "Another code is REGION_UNKNOWN or WITHIN_BELOW_LEVEL.",
  })
  within?: string | null;

  @Field(() => ID, { nullable: true, description: DEFINITION })
  definition?: string | null;
}

/** Refuses days below none, or beyond ten years. */
export function requireDays(withinDays: number): void {
  if (withinDays >= 0 && withinDays <= MOST_DAYS) return;
  throw new UserError(
    `Agreements are looked for 0 to ${MOST_DAYS} days ahead, not ${withinDays}.`,
    {
      code: "DAYS_INVALID",
      argument: "withinDays",
      value: String(withinDays),
      remedy: "Ask for 90 days, for example.",
    },
  );
}

/** Refuses no agreements at all, or too many. */
export function requireAgreements({ agreements }: LapseArgs): void {
  if (agreements.length >= 1 && agreements.length <= MOST_AGREEMENTS) return;
  throw new UserError(
    `1 to ${MOST_AGREEMENTS} agreements are imagined to lapse, not ${agreements.length}.`,
    {
      code: "AGREEMENTS_INVALID",
      argument: "agreements",
      value: String(agreements.length),
      remedy: "Name the agreements by their ids.",
    },
  );
}
