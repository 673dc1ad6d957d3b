import { Field, Float, Int, ObjectType } from "type-graphql";
import { FigureStatus } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";

@ObjectType("UniqueCoverage", {
  description:
    "Enrollments of itemised cohorts beside the persons who hold them, in one month. It counts who is " +
    "itemised, which may be a small part of those enrolled: see itemisedPercent.",
})
export class UniqueCoverage {
  @Field(() => DateScalar, { description: "The first day of the month." })
  month!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Memberships that cover a day of the month. Empty: see status.",
  })
  enrollments!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Persons who hold them, each counted once, whichever offices have enrolled them. Empty: see " +
      "personsStatus.",
  })
  persons!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Enrollments less persons. Empty as persons are, which are not shown when it is 1 to 4.",
  })
  difference!: number | null;

  @Field(() => FigureStatus, {
    description:
      "What is known of the enrollments: REPORTED, SUPPRESSED, or NOT_REPORTED where nobody is itemised.",
  })
  status!: FigureStatus;

  @Field(() => FigureStatus, { description: "The same of persons and difference." })
  personsStatus!: FigureStatus;

  @Field(() => Float, {
    nullable: true,
    description:
      "How many in a hundred of those enrolled at the month's end are itemised here. Above 100: some " +
      "left within the month. Empty: nobody is known to be enrolled, or the enrollments are not shown.",
  })
  itemisedPercent!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether all offices concerned make tokens with one key. If not, a person whom two of them " +
      "enrolled is counted twice.",
  })
  hasOneKey!: boolean;
}
