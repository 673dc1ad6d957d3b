import { createUnionType, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { TargetSetter } from "../../domain/target-setter";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";

/** A target, with who set it on which ground. */
@ObjectType("RegionTarget", {
  description:
    "The coverage that the country, a province or a regency has set itself for a period: for a " +
    "region and all regions below it. Never changed: a correction replaces it.",
  simpleResolvers: true,
})
export class RegionTargetType {
  @Field(() => ID, { description: "Its name: hub, a colon, and its own." })
  id!: string;

  @Field(() => TargetSetter, { description: "Who has set it." })
  setBy!: TargetSetter;

  /** Null stands for the country. */
  regionCode!: string | null;

  @Field(() => DateScalar, { description: "The first day of the period." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; empty: until further." })
  to!: string | null;

  @Field(() => Int, { description: "The share to reach, in hundredths of a per cent: 9950." })
  basisPoints!: number;

  @Field(() => ID, {
    nullable: true,
    description: "The id of the coverage definition that it is meant under; empty: not said.",
  })
  definition!: string | null;

  @Field(() => String, { description: "The plan, regulation or decree that sets it." })
  legalBasis!: string;

  @Field(() => String, {
    nullable: true,
    description: "Where that is known from; empty: not told.",
  })
  source!: string | null;

  @Field(() => String, { nullable: true, description: "Who recorded it; empty: not told." })
  recordedBy!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  recordedAt!: string;

  @Field(() => DateTimeScalar, {
    description: "Since when answers take it into account, as knownAt compares.",
  })
  knownAt!: string;

  @Field(() => ID, { nullable: true, description: "The target that it corrects; empty: none." })
  replaces!: string | null;

  @Field(() => String, { nullable: true, description: "Why it corrects it; empty: it does not." })
  replacedBecause!: string | null;

  @Field(() => Float, { description: "The share to reach in per cent: 99.5." })
  percent!: number;
}

/** The targets of one request. */
@ObjectType("RecordedCoverageTargets", {
  description: "The targets as recorded.",
  simpleResolvers: true,
})
export class RecordedCoverageTargetsType {
  @Field(() => [RegionTargetType], { description: "In the order in which they were sent." })
  targets!: RegionTargetType[];
}

/** The answer to recordCoverageTargets. */
export const RecordCoverageTargetsResult = createUnionType({
  name: "RecordCoverageTargetsResult",
  description: "The targets as recorded, or why none of them was recorded.",
  types: () => [RecordedCoverageTargetsType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "RecordedCoverageTargets"),
});
