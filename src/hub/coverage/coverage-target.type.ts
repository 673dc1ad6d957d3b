import { Field, Float, Int, ObjectType } from "type-graphql";
import { RegionTargetType } from "../target/coverage-target.type";

@ObjectType("CoverageTarget", {
  description:
    "How a region stands to the target that applies to it: its own, else the province's, else the " +
    "country's. A target set for another definition does not apply.",
  simpleResolvers: true,
})
export class CoverageTarget {
  @Field(() => Float, { description: "The share to reach, in per cent: 99.5." })
  percent!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "How many percentage points are missing: T − 100 N/D; below 0 when the target is exceeded. " +
      "Empty: the share is not known.",
  })
  gapPoints!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many participants the target asks for: T · D, rounded up. Empty: the eligible workers are " +
      "not known.",
  })
  targetCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many more participants that is: at least 0. Empty: people or eligible workers are not known.",
  })
  workersNeeded!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Eligible workers without protection, whatever the target: D − N, at least 0. Empty: people or " +
      "eligible workers are not known.",
  })
  uncovered!: number | null;

  @Field(() => RegionTargetType, { description: "Who set it, for which period, on which ground." })
  set!: RegionTargetType;
}
