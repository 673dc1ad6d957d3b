import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { RegionLevel } from "../../domain/region-level";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";
import { CoverageDefinitionType } from "./coverage-definition.type";
import { CoverageRow } from "./coverage-row.type";

@ObjectType("CoverageRanking", {
  description: "Regions of one level by their coverage share on a date.",
  simpleResolvers: true,
})
export class CoverageRanking {
  @Field(() => RegionLevel, { description: "The level of the regions." })
  level!: RegionLevel;

  @Field(() => DateScalar, { description: "The date that the ranking is about." })
  asOf!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The earlier date that it is compared to; empty when none was asked for.",
  })
  comparedTo!: string | null;

  @Field(() => DateTimeScalar, {
    description:
      "The instant at which the hub knew what is in the ranking: the last arrival of a figure, or " +
      "the earlier instant that was asked for. Pass it as `knownAt` to get the same figures at " +
      "any later time; UNREACHABLE, which is about now, then reads NOT_REPORTED.",
  })
  knownAt!: string;

  @Field(() => CoverageDefinitionType, { description: "The definition that was asked for." })
  definition!: CoverageDefinitionType;

  @Field(() => ID, {
    description:
      "Names this answer: the same question with the same knowledge has the same id and rows.",
  })
  snapshotId!: string;

  @Field(() => Int, { description: "How many regions have a rank." })
  ranked!: number;

  @Field(() => Int, { description: "How many regions have none, for their share is not known." })
  unranked!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "The share of all eligible workers that the ranked regions hold; 1 is all of them. Empty " +
      "when the eligible workers of any region are not known.",
  })
  completeness!: number | null;

  @Field(() => [CoverageRow], {
    description: "The ranked regions by rank and code, then the unranked ones by code.",
  })
  // As many regencies and cities as there are.
  @Directive("@listSize(assumedSize: 514)")
  rows!: CoverageRow[];
}
