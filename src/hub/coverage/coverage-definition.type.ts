import { Field, ID, Int, ObjectType } from "type-graphql";
import { DefinitionNumerator } from "../../domain/coverage-definition";
import { Segment } from "../../domain/segment";
import { WorkerConcept } from "../../domain/worker-concept";

@ObjectType("CoverageDefinition", {
  description:
    "What a coverage share means. Shares are comparable under one definition only; a definition " +
    "is never changed, but gets a new version.",
  simpleResolvers: true,
})
export class CoverageDefinitionType {
  @Field(() => ID, { description: "The definition's name for programs." })
  id!: string;

  @Field(() => Int, { description: "Its version; the newest is meant when only the id is given." })
  version!: number;

  @Field(() => String, { description: "Its name for people." })
  name!: string;

  @Field(() => String, {
    description:
      "Where a participant counts: NIK_DOMICILE, WORKPLACE, REGISTERING_OFFICE or NOT_STATED.",
  })
  basis!: string;

  @Field(() => String, { description: "What is counted: PERSON, ENROLLMENT or NOT_STATED." })
  counted!: string;

  @Field(() => String, { description: "Who could be a participant: the eligible workers." })
  denominator!: string;

  @Field(() => DefinitionNumerator, { description: "Where its numerator comes from." })
  numerator!: DefinitionNumerator;

  @Field(() => [Segment], {
    nullable: true,
    description: "The segments whose participants count. Empty: all, or whichever were published.",
  })
  segments!: Segment[] | null;

  @Field(() => String, { description: "When somebody counts as active." })
  activityRule!: string;

  @Field(() => WorkerConcept, {
    nullable: true,
    description:
      "Which reference figures of eligible workers it divides by. Empty: those stated with it.",
  })
  denominatorConcept!: WorkerConcept | null;

  @Field(() => String, {
    nullable: true,
    description: "Who publishes those reference figures. Empty: whoever stated them.",
  })
  denominatorSource!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Their vintage, as in 2024-08. Empty: the latest on or before the date asked, or as stated.",
  })
  denominatorVintage!: string | null;

  /** Since when the hub knows this version. */
  knownAt!: string;

  @Field(() => String, { description: "What it means, in a sentence or two." })
  description!: string;
}
