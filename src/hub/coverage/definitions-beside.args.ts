import { ArgsType, Field, ID } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";
import { AS_OF, KNOWN_AT } from "./coverage.args";

/** What can be asked about a region's coverage under every definition. */
@ArgsType()
export class DefinitionsBesideArgs {
  @Field(() => DateScalar, { nullable: true, description: AS_OF })
  asOf?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: KNOWN_AT })
  knownAt?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Ranked among the regions of the same level below this one, by its code. Without it, among " +
      "those of the country; villages need it, or TOO_MANY_REGIONS. A region that does not lie " +
      "below it has no rank.",
  })
  within?: string | null;
}
