import { ArgsType, Field, ID, Int } from "type-graphql";
import { monthsBetween } from "../../domain/calendar";
import { Segment } from "../../domain/segment";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";
import { UserError } from "../../graphql/user-error";
import { DEFINITION, KNOWN_AT, SEGMENT } from "./coverage.args";

const MOST_MONTHS = 120;

/** Which months of a region's coverage are asked for. */
@ArgsType()
export class SeriesArgs {
  @Field(() => DateScalar, { description: "A day of the first month." })
  from!: string;

  @Field(() => DateScalar, {
    description:
      "The last day asked about; each earlier month is told at its end. 120 months at most, or " +
      "SERIES_TOO_LONG; a future day is AS_OF_IN_FUTURE, one before `from` SERIES_ENDS_BEFORE_START.",
  })
  to!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: KNOWN_AT })
  knownAt?: string | null;

  @Field(() => ID, { nullable: true, description: DEFINITION })
  definition?: string | null;

  @Field(() => Segment, { nullable: true, description: SEGMENT })
  segment?: Segment | null;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      "How many calendar months a figure is carried forward, 0 to 1200. With 0 a month without a " +
      "figure of its own is NOT_REPORTED, so that gaps show. Another number is MAX_AGE_INVALID.",
  })
  maxAgeMonths!: number;
}

/** Refuses a period that ends before it begins, or is too long to read. */
export function requirePeriod({ from, to }: SeriesArgs): void {
  if (to < from) {
    throw new UserError(`The series would end on ${to}, before it begins on ${from}.`, {
      code: "SERIES_ENDS_BEFORE_START",
      argument: "to",
      value: to,
      remedy: "Name a day on or after `from`.",
    });
  }
  const months = monthsBetween(from, to) + 1;
  if (months > MOST_MONTHS) {
    throw new UserError(`A series has at most ${MOST_MONTHS} months, not ${months}.`, {
      code: "SERIES_TOO_LONG",
      argument: "from",
      value: from,
      remedy: "Ask for it in parts.",
    });
  }
}
