import { Field, ID, Int, ObjectType } from "type-graphql";
import { CoverageRow } from "./coverage-row.type";

@ObjectType("RankExplanation", {
  description:
    "Why a region has its rank in a ranking: who is ahead, who shares it, who is unknown, and what " +
    "would change it.",
  simpleResolvers: true,
})
export class RankExplanation {
  @Field(() => ID, { description: "The ranking, by its snapshotId." })
  snapshot!: string;

  @Field(() => CoverageRow, { description: "The region's row in the ranking." })
  row!: CoverageRow;

  @Field(() => [CoverageRow], {
    description:
      "The regions with a higher share, by rank. Empty: none, or the region is unranked.",
  })
  ahead!: CoverageRow[];

  @Field(() => [CoverageRow], {
    description: "The other regions with exactly the same share, by code.",
  })
  tied!: CoverageRow[];

  @Field(() => Int, { description: "How many ranked regions have a lower share." })
  behind!: number;

  @Field(() => [CoverageRow], {
    description:
      "The regions without a share, by code: any of them could be ahead, which is what rankWorst " +
      "counts.",
  })
  unknown!: CoverageRow[];

  @Field(() => Int, {
    nullable: true,
    description:
      "How many more participants would bring its share to that of the region just ahead, the others " +
      "held. Empty: nobody is ahead, or its people and eligible workers are not known.",
  })
  peopleToRise!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many participants it can lose without falling behind the region just below, the others " +
      "held. Empty: nobody is below, or its people and eligible workers are not known.",
  })
  peopleToSpare!: number | null;

  @Field(() => [String], { description: "The same in sentences, with the numbers." })
  steps!: string[];
}
