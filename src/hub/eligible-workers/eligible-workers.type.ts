import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { WorkerConcept } from "../../domain/worker-concept";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";

/** A denominator, with where it comes from and who recorded it. */
@ObjectType("EligibleWorkers", {
  description:
    "How many workers of a region could be protected (pekerja yang dapat dilindungi), as a " +
    "publisher counted them. Never changed: a correction replaces it.",
  simpleResolvers: true,
})
export class EligibleWorkersType {
  @Field(() => ID, { description: "Its name: hub, a colon, and its own." })
  id!: string;

  regionCode!: string;

  @Field(() => WorkerConcept, { description: "Whom it counts." })
  concept!: WorkerConcept;

  @Field(() => String, { description: "Who published it, for example BPS Sakernas." })
  source!: string;

  @Field(() => String, { description: "Which edition of that publisher's count, as 2024-08." })
  vintage!: string;

  @Field(() => DateScalar, { description: "The day that it is about; it holds until a later one." })
  asOf!: string;

  @Field(() => Int, { description: "How many workers; always above 0." })
  workers!: number;

  @Field(() => String, { nullable: true, description: "Who recorded it; empty: not told." })
  recordedBy!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  recordedAt!: string;

  @Field(() => DateTimeScalar, {
    description: "Since when answers take it into account, as knownAt compares.",
  })
  knownAt!: string;

  @Field(() => ID, { nullable: true, description: "The figure that it corrects; empty: none." })
  replaces!: string | null;

  @Field(() => String, { nullable: true, description: "Why it corrects it; empty: it does not." })
  replacedBecause!: string | null;
}

/** The figures of one request. */
@ObjectType("RecordedEligibleWorkers", {
  description: "The figures as recorded.",
  simpleResolvers: true,
})
export class RecordedEligibleWorkersType {
  @Field(() => [EligibleWorkersType], { description: "In the order in which they were sent." })
  figures!: EligibleWorkersType[];
}

/** The answer to recordEligibleWorkers. */
export const RecordEligibleWorkersResult = createUnionType({
  name: "RecordEligibleWorkersResult",
  description: "The figures as recorded, or why none of them was recorded.",
  types: () => [RecordedEligibleWorkersType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "RecordedEligibleWorkers"),
});
