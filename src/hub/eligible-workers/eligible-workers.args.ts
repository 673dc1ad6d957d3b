import { ArgsType, Field } from "type-graphql";
import { WorkerConcept } from "../../domain/worker-concept";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";

/** What can be asked about a region's eligible workers. */
@ArgsType()
export class EligibleWorkersArgs {
  @Field(() => WorkerConcept, {
    nullable: true,
    description: "Only figures of this concept. Without it, of all.",
  })
  concept?: WorkerConcept | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day asked about; a figure holds from its own day until a later one. Without it, the " +
      "end of the last closed month. A future day is refused with AS_OF_IN_FUTURE.",
  })
  asOf?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "The instant at which the hub knew, by its own clock, corrections included. Without it, all " +
      "that it knows now. A future instant is refused with KNOWN_AT_IN_FUTURE.",
  })
  knownAt?: string | null;
}
