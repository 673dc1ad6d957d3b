import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";
import { CoverageRow } from "./coverage-row.type";

/** How a number came about. */
export enum ExplanationRule {
  STATED = "STATED",
  CARRIED_FORWARD = "CARRIED_FORWARD",
  ENROLLMENTS = "ENROLLMENTS",
  SUM_OF_PARTS = "SUM_OF_PARTS",
  SUPPRESSED = "SUPPRESSED",
  NOTHING_KNOWN = "NOTHING_KNOWN",
}

registerEnumType(ExplanationRule, {
  name: "ExplanationRule",
  description: "The rule by which a row's number came about.",
  valuesConfig: {
    STATED: { description: "Somebody stated it for the month asked." },
    CARRIED_FORWARD: { description: "Somebody stated it for an earlier month; none is later." },
    ENROLLMENTS: { description: "The people enrolled at the month's end, over eligible workers." },
    SUM_OF_PARTS: { description: "ΣN over ΣD of the regions directly below that have both." },
    SUPPRESSED: { description: "Fewer than five people are enrolled: they are not shown." },
    NOTHING_KNOWN: { description: "No figure on or before the date counts." },
  },
});

/** A figure that its office keeps: the office tells its claims and cohorts. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("CoverageFigure", {
  description: "A coverage figure as the branch office that recorded it keeps it.",
  simpleResolvers: true,
})
export class CoverageFigureReference {
  @Field(() => ID, { description: "The branch office, a colon, and the figure's own name." })
  id!: string;
}

@ObjectType("EnrolledMonth", {
  description: "How many people were enrolled in a region at the end of a month.",
  simpleResolvers: true,
})
export class EnrolledMonth {
  @Field(() => DateScalar, { description: "The first day of the month." })
  month!: string;

  @Field(() => Int, {
    nullable: true,
    description: "People enrolled at its end. Empty: fewer than five, who are not shown.",
  })
  people!: number | null;

  @Field(() => DateTimeScalar, { description: "Since when the hub knows this count." })
  knownAt!: string;
}

@ObjectType("Explanation", {
  description:
    "Where a number comes from: the rule, its inputs, who recorded them and when. Follow `recorded` " +
    "to the branch office's own records: claims, corrections and cohorts.",
  simpleResolvers: true,
})
export class Explanation {
  @Field(() => ID, { description: "The figure that was asked about." })
  figure!: string;

  @Field(() => CoverageRow, { description: "The number, as it was known." })
  row!: CoverageRow;

  @Field(() => ExplanationRule, { description: "The rule by which it came about." })
  rule!: ExplanationRule;

  @Field(() => [String], {
    description: "The same in sentences, with the numbers: one step each, in order.",
  })
  steps!: string[];

  /** What was found of the stated figure at the hub. */
  arrival!: FigureArrival | null;
}

/** A stated figure as it arrived at the hub. */
export interface FigureArrival {
  id: string;
  officeCode: string;
  recordedAt: string;
  knownAt: string;
  replaces: string | null;
  replacedBecause: string | null;
}
