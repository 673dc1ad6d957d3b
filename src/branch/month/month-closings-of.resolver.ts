import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { DateScalar } from "../../graphql/scalars";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { RegionType, regionOf } from "../region/region.type";
import { MonthClosingRowType } from "./month-closing-row.type";
import { closingPage } from "./month-closing-pages";
import { MonthClosingConnection } from "./month-closing.type";
import { DEFAULT_PAGE, pageSize, placeOfCursor } from "../../graphql/paging";

const CLOSING_PLACE = [/^[12][0-9]{3}-(?:0[1-9]|1[0-2])-01$/, /^[0-9]{1,9}$/];

/** What this module adds to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeMonthClosingsResolver {
  @FieldResolver(() => MonthClosingConnection, {
    nullable: true,
    description:
      "The revisions of the months that the office has closed, newest month and revision first; " +
      "of a sub-branch none, since the branch above closes its months. Empty without a page: the " +
      "office did not answer, or it keeps no records (a regional office).",
  })
  async monthClosings(
    @Root() { code, officeCode }: BranchOfficeType,
    @Ctx() { loaders }: BranchContext,
    @Arg("month", () => DateScalar, {
      nullable: true,
      description: "Only those of the month of this day.",
    })
    month?: string | null,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_PAGE,
      description: "How many revisions a page holds: 1 to 500, or PAGE_SIZE_INVALID.",
    })
    first?: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "The cursor after which the page begins. Any other text is CURSOR_INVALID.",
    })
    after?: string | null,
  ): Promise<MonthClosingConnection> {
    const place = placeOfCursor("monthClosing", CLOSING_PLACE, after);
    const asked = {
      month: month == null ? null : `${month.slice(0, 7)}-01`,
      first: pageSize(first),
      after: place === null ? null : { month: place[0] ?? "", revision: Number(place[1]) },
    };
    return closingPage(code === officeCode ? await loaders.monthClosings.load(asked) : []);
  }
}

/** What a frozen row refers to. */
@Resolver(() => MonthClosingRowType)
export class MonthClosingRowResolver {
  @FieldResolver(() => RegionType, { description: "The region that the row is about." })
  region(@Root() { regionCode, officeCode }: MonthClosingRowType): RegionType {
    return regionOf(regionCode, officeCode);
  }
}
