import { ArgsType, Field } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";

/** What can be asked about a region's targets. */
@ArgsType()
export class TargetsArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which they apply, also one to come. Without it, today.",
  })
  on?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "The instant at which the hub knew, by its own clock, corrections included. Without it, all " +
      "that it knows now. A future instant is refused with KNOWN_AT_IN_FUTURE.",
  })
  knownAt?: string | null;
}
