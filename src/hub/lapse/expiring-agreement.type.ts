import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { FigureStatus } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";
import { CoverageRow } from "../coverage/coverage-row.type";
import { AgreementReference } from "./agreement.type";

const PEOPLE =
  "People who are enrolled on the last day and whose only cover on the day after comes from what " +
  "ends, each counted once.";

@ObjectType("RegionAtRisk", {
  description: "What a region would lose if agreements lapsed, the other regions held.",
  simpleResolvers: true,
})
export class RegionAtRisk {
  @Field(() => CoverageRow, { description: "The region's coverage as it is, with its rank." })
  coverage!: CoverageRow;

  @Field(() => Int, {
    nullable: true,
    description: `${PEOPLE} Empty: no headcount is known, or fewer than five, or what would tell of them, is not shown.`,
  })
  people!: number | null;

  @Field(() => FigureStatus, {
    description: "What is known of the people: REPORTED, NOT_REPORTED or SUPPRESSED.",
  })
  status!: FigureStatus;

  @Field(() => Boolean, {
    description:
      "Whether the coverage figure is computed from enrollments, so that it surely counts the people at " +
      "risk. A published figure may be older than they are, or count on another basis: then points and " +
      "projection are an estimate; ask with a `definition` that is computed.",
  })
  isOnOneBasis!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      "Percentage points of the coverage share that they are: 100 R / D. Empty: people or eligible " +
      "workers are not known.",
  })
  pointsAtRisk!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The share without them: (N − R) / D. Empty: a number is not known, or more people are at risk " +
      "than the figure counts.",
  })
  projectedShare!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The rank without them, the others held. Empty: the projected share is not known.",
  })
  projectedRank!: number | null;
}

/** What would be lost, over all regions concerned. */
@ObjectType("CoverageAtRisk", {
  description: "What would be lost if agreements lapsed, over all regions concerned.",
  simpleResolvers: true,
})
export class CoverageAtRiskType {
  @Field(() => Int, {
    nullable: true,
    description: `${PEOPLE} Empty: no headcount is known, or fewer than five, or what would tell of them, is not shown.`,
  })
  people!: number | null;

  @Field(() => FigureStatus, {
    description: "What is known of the people: REPORTED, NOT_REPORTED or SUPPRESSED.",
  })
  status!: FigureStatus;

  @Field(() => Int, {
    description: "How many of the enrollments at risk have no known headcount: they add to people.",
  })
  enrollmentsWithoutHeadcount!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "100 R / D over the regencies concerned. Empty: people or a regency's eligible workers are not " +
      "known.",
  })
  pointsAtRisk!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "(N − R) / D over the regencies concerned. Empty: a number is not known.",
  })
  projectedShare!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The rank of the regency concerned, the others held. Empty: several are concerned (see " +
      "regions), or the projected share is not known.",
  })
  projectedRank!: number | null;

  @Field(() => [RegionAtRisk], { description: "Each regency concerned, by code." })
  regions!: RegionAtRisk[];
}

@ObjectType("ExpiringAgreement", {
  description:
    "An agreement whose term ends soon without a signed renewal, and what lapses with it.",
  simpleResolvers: true,
})
export class ExpiringAgreement extends CoverageAtRiskType {
  @Field(() => ID, { description: "The agreement's id: its branch office, a colon, its own name." })
  agreementId!: string;

  @Field(() => AgreementReference, {
    nullable: true,
    description: "The agreement, as its branch office keeps it. Empty: the office did not answer.",
  })
  agreement!: AgreementReference;

  @Field(() => DateScalar, { description: "The last day of its term." })
  endsOn!: string;

  @Field(() => Int, { description: "Days from the date asked to the last day; 0 on that day." })
  daysLeft!: number;
}
