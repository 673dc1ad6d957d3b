import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import {
  AFTER,
  cursorInvalid,
  DEFAULT_PAGE,
  FIRST,
  pageOfRows,
  pageSize,
  placeOfCursor,
} from "../../graphql/paging";
import { isCalendarDate } from "../../domain/calendar";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { mustBeRegionCode } from "../own-office";
import { SelectionBatchConnection } from "./selection-batch.type";

const BATCHES = "selectionBatches";

/** The day on which it was opened, and the batch. */
const PLACE = [/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, /^[!-~]{1,199}$/];

/** What this module adds to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeSelectionResolver {
  @FieldResolver(() => SelectionBatchConnection, {
    nullable: true,
    description:
      "A page of the office's selection batches, the last opened first; of a sub-branch, those of " +
      "its territory. Empty: the office did not answer, or it keeps no records (a regional office).",
  })
  async selectionBatches(
    @Root() { code }: BranchOfficeType,
    @Ctx() context: BranchContext,
    @Arg("region", () => ID, {
      nullable: true,
      description: "Only batches of this region or one inside it, by its code; all when left out.",
    })
    region?: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: FIRST })
    first?: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER })
    after?: string | null,
  ): Promise<SelectionBatchConnection> {
    if (region != null) mustBeRegionCode(region, context);
    const place = placeOfCursor(BATCHES, PLACE, after);
    if (place !== null && !isCalendarDate(place[0] ?? "")) throw cursorInvalid(after ?? "");
    const rows = await context.loaders.batchPageOfOffice.load({
      ...{ code, region: region ?? null },
      first: pageSize(first),
      after: place,
    });
    return pageOfRows(BATCHES, rows);
  }
}
