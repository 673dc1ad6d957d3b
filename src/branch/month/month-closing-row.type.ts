import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import { FundingSource } from "../../domain/funding-source";
import { Segment } from "../../domain/segment";
import { PageInfo } from "../../graphql/page-info.type";
import { DateScalar } from "../../graphql/scalars";

/** The two kinds of frozen row. */
export enum FrozenRowKind {
  PEOPLE = "PEOPLE",
  FIGURE = "FIGURE",
}

registerEnumType(FrozenRowKind, {
  name: "FrozenRowKind",
  description: "What a row of a closed month froze.",
  valuesConfig: {
    PEOPLE: { description: "The people counted at the month's end, from enrollments." },
    FIGURE: { description: "A coverage figure about a day of the month, current at the closing." },
  },
});

/** What is shown of a frozen row. */
@ObjectType("MonthClosingRow", {
  description:
    "A row that a closed month froze: the people enrolled in a regency or district by segment " +
    "and funding source, or a coverage figure.",
})
export class MonthClosingRowType {
  officeCode!: string;
  regionCode!: string;

  @Field(() => FrozenRowKind, { description: "What it froze." })
  kind!: FrozenRowKind;

  @Field(() => Segment, { nullable: true, description: "Its segment; empty: all together." })
  segment!: Segment | null;

  @Field(() => FundingSource, {
    nullable: true,
    description: "Who pays for the people; empty: not stated, or a coverage figure.",
  })
  funding!: FundingSource | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "People counted at the month's end; of a figure its participants, empty when not stated.",
  })
  people!: number | null;

  @Field(() => ID, { nullable: true, description: "The figure's id; empty for people." })
  figureId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day that the figure is about." })
  asOf!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: "How exactly that day is known." })
  asOfPrecision!: DatePrecision | null;

  @Field(() => ID, { nullable: true, description: "The figure's definition." })
  definition!: string | null;

  @Field(() => Int, { nullable: true, description: "The definition's version." })
  definitionVersion!: number | null;

  @Field(() => FigureKind, {
    nullable: true,
    description: "Whether the figure was stated or computed; empty for people.",
  })
  figureKind!: FigureKind | null;

  @Field(() => Precision, { nullable: true, description: "How exactly the figure was stated." })
  precision!: Precision | null;

  @Field(() => Int, { nullable: true, description: "The figure's eligible workers." })
  eligibleWorkers!: number | null;

  @Field(() => FigureKind, {
    nullable: true,
    description: "Where they come from; empty when they are.",
  })
  eligibleWorkersKind!: FigureKind | null;

  @Field(() => Int, { nullable: true, description: "The stated share's numerator." })
  shareNumerator!: number | null;

  @Field(() => Int, { nullable: true, description: "The stated share's denominator." })
  shareDenominator!: number | null;

  @Field(() => String, { description: "The row as the hash of the month reads it." })
  line!: string;
}

@ObjectType("MonthClosingRowEdge", { description: "A row in a list.", simpleResolvers: true })
export class MonthClosingRowEdge {
  @Field(() => MonthClosingRowType, { description: "The row." })
  node!: MonthClosingRowType;

  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;
}

@ObjectType("MonthClosingRowConnection", {
  description: "A page of the rows that a closed month froze.",
  simpleResolvers: true,
})
export class MonthClosingRowConnection {
  @Field(() => [MonthClosingRowType], { description: "The rows of this page." })
  nodes!: MonthClosingRowType[];

  @Field(() => [MonthClosingRowEdge], { description: "The same, each with its cursor." })
  edges!: MonthClosingRowEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many rows there are in all, as asked for." })
  totalCount!: number;
}
