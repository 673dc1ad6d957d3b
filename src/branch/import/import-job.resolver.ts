import { Arg, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { AFTER, DEFAULT_PAGE, FIRST, pageOf, pageSize, placeOfCursor } from "../../graphql/paging";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { mustBeOwnRecord } from "../own-office";
import { importOfId } from "./import-id";
import { ImportConnection, ImportJobType, ImportReject } from "./import-job.type";
import { shownImport } from "./shown-import";

const INSTANT = /^2[0-9]{3}-[0-9T:.-]{10,22}Z$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const REJECTS_SHOWN = 20;

/** What can be asked of an import. */
@Resolver(() => ImportJobType)
export class ImportJobResolver {
  @Directive('@office(argument: "id")')
  @Query(() => ImportJobType, {
    nullable: true,
    description: "One import of a file; empty when its office knows none with this id.",
  })
  async importJob(
    @Arg("id", () => ID, { description: "As it was answered; tells which office to ask." })
    id: string,
    @Ctx() context: BranchContext,
  ): Promise<ImportJobType | null> {
    mustBeOwnRecord(id, context);
    const uuid = importOfId(id);
    const row = uuid === null ? null : await context.loaders.importJob.load(uuid);
    return row === null ? null : shownImport(row);
  }

  @FieldResolver(() => BranchOfficeType, { description: "The branch office that it was sent to." })
  office(@Root() { id }: ImportJobType, @Ctx() { officeCode }: BranchContext): BranchOfficeType {
    return { code: officeCode, officeCode: id.split(":", 1)[0] ?? officeCode };
  }

  @FieldResolver(() => [ImportReject], {
    description:
      "What is wrong with its first refused rows, in their order. All of them, with what stood in " +
      "them, are in its reject file: /imports/{id}/rejects.csv, for thirty days.",
  })
  async rejects(
    @Root() { uuid }: ImportJobType,
    @Ctx() { loaders }: BranchContext,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: REJECTS_SHOWN,
      description: "Of how many rows: 1 to 500, or PAGE_SIZE_INVALID.",
    })
    first?: number | null,
  ): Promise<ImportReject[]> {
    const rows = await loaders.firstRejects.load({ uuid, first: pageSize(first) });
    return rows.flatMap(({ problems }) => problems);
  }
}

/** What this module adds to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeImportsResolver {
  @FieldResolver(() => ImportConnection, {
    nullable: true,
    description:
      "The imports of files at the branch office, newest first. A sub-branch has none: its branch " +
      "keeps its records. Empty: the office did not answer, or it keeps no records.",
  })
  async imports(
    @Root() { code }: BranchOfficeType,
    @Ctx() { loaders, officeCode }: BranchContext,
    @Arg("first", () => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: FIRST })
    first?: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER })
    after?: string | null,
  ): Promise<ImportConnection | null> {
    if (code !== officeCode) return null;
    const place = placeOfCursor("import", [INSTANT, UUID], after);
    const asked = {
      first: pageSize(first),
      after: place === null ? null : ([place[0] ?? "", place[1] ?? ""] as const),
    };
    const rows = await loaders.importsOfOffice.load(asked);
    return pageOf("import", rows.map(shownImport), asked, ({ startedAt, uuid }) => [
      startedAt,
      uuid,
    ]);
  }
}
