import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { monthsFrom } from "../../domain/calendar";
import { CASE_ID } from "../../domain/duplicate-case";
import { pageOfRows, pageSize, placeOfCursor } from "../../graphql/paging";
import type { HubContext } from "../hub.context";
import { officeCodeUnknown, requireOfficeCode } from "../office-arguments";
import { duplicateCase } from "./duplicate-case";
import { DuplicateCaseConnection, DuplicateCasesArgs } from "./duplicate-case-connection.type";
import { UnmatchedOffice } from "./duplicate-case.type";
import type { CaseRow } from "./duplicate-cases.sql";

const LIST = "duplicate-case";

/** The persons whom an office and another one have both enrolled. */
@Resolver(() => DuplicateCaseConnection)
export class DuplicateCasesResolver {
  @Query(() => DuplicateCaseConnection, {
    description:
      "The persons whom an office has enrolled, and whom another membership, of its own or of another " +
      "office, covers in the same month. They are matched by keyed tokens: nothing of the other " +
      "office's person is known here. Answered from what branch offices have reported.",
  })
  async duplicateCases(
    @Args(() => DuplicateCasesArgs) args: DuplicateCasesArgs,
    @Ctx() { loaders, rates }: HubContext,
  ): Promise<DuplicateCaseConnection> {
    const { office, class: only = null, state = null } = args;
    requireOfficeCode(office, "office");
    const first = pageSize(args.first);
    const [after = null] = placeOfCursor(LIST, [CASE_ID], args.after) ?? [];
    if ((await loaders.officeByCode.load(office)) === null)
      throw officeCodeUnknown(office, "office");
    const [month = args.month] = monthsFrom(args.month, 1);
    const [rows, rules] = await Promise.all([
      loaders.duplicateCases({ office, month, class: only, state, first, after }),
      rates.all(),
    ]);
    const { nodes, edges, ...page } = pageOfRows(LIST, rows);
    const names = await namesOf(nodes, loaders);
    const shown = nodes.map((row) => duplicateCase(row, office, rules, names.get(row.other) ?? ""));
    return {
      ...page,
      nodes: shown,
      edges: shown.map((node, at) => ({ node, cursor: edges[at]?.cursor ?? "" })),
      asked: { office, month },
    };
  }

  @FieldResolver(() => [UnmatchedOffice], {
    description:
      "Offices whose persons cannot be matched with this office's in this month, because their keys " +
      "differ: whoever is enrolled here and there is missing from the list. Empty: none.",
  })
  unmatchedOffices(
    @Root() { asked }: DuplicateCaseConnection,
    @Ctx() { loaders }: HubContext,
  ): Promise<UnmatchedOffice[]> {
    return loaders.unmatchedOffices(asked.office, asked.month);
  }
}

async function namesOf(
  rows: readonly CaseRow[],
  { officeByCode }: HubContext["loaders"],
): Promise<Map<string, string>> {
  const codes = [...new Set(rows.map(({ other }) => other))];
  const offices = await Promise.all(codes.map((code) => officeByCode.load(code)));
  return new Map(codes.map((code, at) => [code, offices[at]?.name ?? code]));
}
