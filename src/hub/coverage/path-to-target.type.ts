import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";
import { RegionType } from "../region/region.type";
import { CoverageDefinitionType } from "./coverage-definition.type";

@ObjectType("PathMonth", {
  description: "One month on the way to a target.",
  simpleResolvers: true,
})
export class PathMonth {
  @Field(() => DateScalar, { description: "The first day of the month." })
  month!: string;

  @Field(() => Int, { description: "People who join in the month, and pay for it already." })
  joining!: number;

  @Field(() => Int, { description: "All who have joined on this path by then." })
  heads!: number;

  @Field(() => RupiahScalar, {
    description: "What one of them costs in the month: the rates of its first day.",
  })
  rate!: bigint;

  @Field(() => RupiahScalar, { description: "heads × rate, whole rupiah." })
  cost!: bigint;
}

@ObjectType("PathToTarget", {
  description:
    "What it takes to bring a region to a target share, month by month, and what it costs.",
  simpleResolvers: true,
})
export class PathToTarget {
  @Field(() => RegionType, { description: "The region." })
  region!: RegionType;

  @Field(() => CoverageDefinitionType, {
    nullable: true,
    description: "The definition of the figure that the path starts from.",
  })
  definition!: CoverageDefinitionType | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The date of the figure that the path starts from.",
  })
  figureAsOf!: string | null;

  @Field(() => Int, { description: "Participants that the path starts from." })
  participants!: number;

  @Field(() => Int, { description: "The eligible workers, taken to stay as many." })
  eligibleWorkers!: number;

  @Field(() => Int, { description: "Participants at the target: rounded up to whole people." })
  targetCount!: number;

  @Field(() => Int, { description: "How many are missing to the target; 0 when it is reached." })
  workersNeeded!: number;

  @Field(() => Int, {
    description: "Eligible workers who are no participants, whatever the target; never below 0.",
  })
  uncovered!: number;

  @Field(() => RupiahScalar, {
    description: "What all months cost for those who join; those protected already are not in it.",
  })
  cost!: bigint;

  @Field(() => [PathMonth], { description: "The months, the first one first." })
  months!: PathMonth[];

  @Field(() => [String], {
    description:
      "The rules applied, with their legal basis and names, in sentences: one for each programme " +
      "and run of months. Months are named where not all have the same rule.",
  })
  rules!: string[];

  @Field(() => [String], {
    description:
      "Reliefs that were considered and do not apply in every month, each with the reason. For " +
      "one that applies in some, the months with and without it are named.",
  })
  refused!: string[];
}
