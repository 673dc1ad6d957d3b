import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import { DateScalar } from "../../graphql/scalars";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { mustBeOwnOffice, mustBeRegionCode, writeForOwnOffice } from "../own-office";
import { closeMonth } from "./close-month";
import { CloseMonthInput } from "./close-month.input";
import { CloseMonthResult } from "./close-month.type";
import { closingOfId } from "./closing-id";
import { MonthClosingRowConnection } from "./month-closing-row.type";
import { rowPage } from "./month-closing-pages";
import { MonthClosingType } from "./month-closing.type";
import { monthHash } from "./month-hash";
import { DEFAULT_PAGE, pageSize, placeOfCursor } from "../../graphql/paging";

const ROW_PLACE = [/^[0-9]{1,9}$/];

/** How a month is closed, and what can be asked of a closed one. */
@Resolver(() => MonthClosingType)
export class MonthClosingResolver {
  @Directive('@office(argument: "office")')
  @Query(() => MonthClosingType, {
    nullable: true,
    description: "A revision of a closed month; empty when the month is not closed, or not in it.",
  })
  async monthClosing(
    @Arg("office", () => ID, { description: "Code of the branch office that closed it." })
    office: string,
    @Arg("month", () => DateScalar, { description: "Any day of the month." })
    month: string,
    @Ctx() context: BranchContext,
    @Arg("revision", () => Int, {
      nullable: true,
      description: "Which revision, from 1; the newest when left out.",
    })
    revision?: number | null,
  ): Promise<MonthClosingType | null> {
    mustBeOwnOffice(office, context);
    const asked = { month: `${month.slice(0, 7)}-01`, revision: revision ?? null };
    return context.loaders.monthClosing.load(asked);
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => CloseMonthResult, {
    nullable: true,
    description:
      "Closes a month that is over: freezes the people counted at its end and the coverage " +
      "figures about it. Months may be closed in any order. Empty only with an error: then ask " +
      "again with the same idempotency key.",
  })
  async closeMonth(
    @Arg("input", () => CloseMonthInput, {
      description: "The month.",
      validateFn: (input) => validateInput(input as CloseMonthInput),
    })
    input: CloseMonthInput,
    @Ctx() context: BranchContext,
  ): Promise<MonthClosingType | null> {
    const id = await closeMonth(context.db, input);
    return context.loaders.monthClosing.load(closingOfId(id));
  }

  @FieldResolver(() => BranchOfficeType, { description: "The branch office that closed it." })
  office(@Root() { officeCode }: MonthClosingType): BranchOfficeType {
    return { code: officeCode, officeCode };
  }

  @FieldResolver(() => Boolean, {
    description: "Whether its rows, as they are kept, still give its hash: recomputed when asked.",
  })
  @Directive("@cost(weight: 500)")
  async verified(
    @Root() { officeCode, month, revision, hash }: MonthClosingType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<boolean> {
    const rows = await loaders.rowsOfClosing.load({ month, revision });
    return monthHash(officeCode, month, rows) === hash;
  }

  @FieldResolver(() => MonthClosingRowConnection, {
    description: "What it froze, in the order in which the hash reads it.",
  })
  async rows(
    @Root() { officeCode, month, revision }: MonthClosingType,
    @Ctx() context: BranchContext,
    @Arg("region", () => ID, {
      nullable: true,
      description: "Only of this region and of those inside it, by its code.",
    })
    region?: string | null,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_PAGE,
      description: "How many rows a page holds: 1 to 500, or PAGE_SIZE_INVALID.",
    })
    first?: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "The cursor after which the page begins. Any other text is CURSOR_INVALID.",
    })
    after?: string | null,
  ): Promise<MonthClosingRowConnection> {
    if (region != null) mustBeRegionCode(region, context);
    const rows = await context.loaders.pageOfClosing.load({
      month,
      revision,
      region: region ?? null,
      first: pageSize(first),
      after: Number(placeOfCursor("monthClosingRow", ROW_PLACE, after)?.[0] ?? 0),
    });
    return rowPage(rows, officeCode);
  }
}
