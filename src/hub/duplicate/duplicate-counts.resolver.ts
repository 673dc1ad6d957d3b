import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { monthsFrom } from "../../domain/calendar";
import { DateScalar } from "../../graphql/scalars";
import type { HubContext } from "../hub.context";
import { DuplicateCounts } from "./duplicate-counts.type";
import { shownCounts } from "./shown-counts";

/** How many persons are enrolled twice, for whoever asks. */
@Resolver()
export class DuplicateCountsResolver {
  @Query(() => DuplicateCounts, {
    description: "How many persons are enrolled twice in a month, by pair of offices and class.",
  })
  async duplicateCounts(
    @Arg("month", () => DateScalar, { description: "Any day of the month." }) asked: string,
    @Ctx() { loaders }: HubContext,
  ): Promise<DuplicateCounts> {
    const [month = asked] = monthsFrom(asked, 1);
    return shownCounts(month, await loaders.duplicateCounts(month));
  }
}
