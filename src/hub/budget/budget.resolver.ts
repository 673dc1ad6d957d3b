import { Arg, Ctx, Directive, ID, Int, Query, Resolver } from "type-graphql";
import { today } from "../../domain/calendar";
import { FundingSource, isBudgetYear } from "../../domain/funding-source";
import { UserError } from "../../graphql/user-error";
import type { HubContext } from "../hub.context";
import { regionUnknown, requireRegionCode } from "../region-arguments";
import { BudgetType } from "./budget.type";

@Resolver()
export class BudgetResolver {
  @Query(() => BudgetType, {
    nullable: true,
    description:
      "A region's budget of a year from one funding source, against the cohorts that it pays for. " +
      "Its numbers come from the branch office that keeps the region's records, and are empty " +
      "while it does not answer, or where it has nothing recorded. Empty as a whole: no branch " +
      "office serves the region, or several share it out (a province).",
  })
  @Directive("@cost(weight: 100)")
  async budget(
    @Arg("region", () => ID, { description: "The region's code, for example 13.03." })
    region: string,
    @Arg("year", () => Int, {
      description: "The budget year, 1990 to 2199. Another number is YEAR_INVALID.",
    })
    year: number,
    @Arg("funding", () => FundingSource, { description: "Who pays." })
    funding: FundingSource,
    @Ctx() { loaders }: HubContext,
  ): Promise<BudgetType | null> {
    requireRegionCode(region, "region");
    requireYear(year);
    const [known, office] = await Promise.all([
      loaders.regionByCode.load(region),
      loaders.officeOfRegion(today()).load(region),
    ]);
    if (known === null) throw regionUnknown(region, "region");
    return office && { officeCode: office.code, regionCode: region, year, funding };
  }
}

function requireYear(year: number): void {
  if (isBudgetYear(year)) return;
  throw new UserError(`${year} is no budget year.`, {
    code: "YEAR_INVALID",
    argument: "year",
    value: String(year),
    remedy: "Name a year from 1990 to 2199.",
  });
}
