import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { DEFAULT_PAGE, pageOfRows, pageSize, placeOfCursor } from "../../graphql/paging";
import { FundingLineConnection } from "./funding-line-connection.type";

/** The year (9999: none is said), the funding source and the line. */
const PLACE = [/^[0-9]{1,4}$/, /^[A-Z_]{1,30}$/, /^[!-~]{1,199}$/];

/** What this module adds to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeFundingResolver {
  @FieldResolver(() => FundingLineConnection, {
    nullable: true,
    description:
      "A page of who pays in the office's regions, earliest year first; of a sub-branch, in its " +
      "territory. Empty: the office did not answer, or it keeps no records (a regional office).",
  })
  async fundingConnection(
    @Root() { code }: BranchOfficeType,
    @Ctx() { loaders }: BranchContext,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_PAGE,
      description: "How many lines a page holds: 1 to 500, or PAGE_SIZE_INVALID.",
    })
    first: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "The cursor after which the page begins. Any other text is CURSOR_INVALID.",
    })
    after?: string | null,
    @Arg("year", () => Int, {
      nullable: true,
      description: "Only lines of this year, or seen to hold in it. All years when left out.",
    })
    year?: number | null,
    @Arg("source", () => FundingSource, {
      nullable: true,
      description: "Only what this source pays; every source when left out.",
    })
    source?: FundingSource | null,
  ): Promise<FundingLineConnection> {
    const rows = await loaders.fundingPageOfOffice.load({
      code,
      year: year ?? null,
      source: source ?? null,
      first: pageSize(first),
      after: placeOfCursor("funding", PLACE, after),
    });
    return pageOfRows("funding", rows);
  }
}
