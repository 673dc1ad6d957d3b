import { Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { RegionType } from "../region/region.type";
import { AgreementConnection, AgreementPageArgs } from "./agreement-connection.type";
import { agreementPage } from "./agreement-page";

/** What this module adds to a region, for lists that grow. */
@Resolver(() => RegionType)
export class RegionAgreementPageResolver {
  @FieldResolver(() => AgreementConnection, {
    nullable: true,
    description:
      "Agreements for the region, for one inside it, or for one that it lies in, page by page, " +
      "the last filed first. Empty: its branch office did not answer, or none is recorded as " +
      "serving it.",
  })
  agreementConnection(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
    @Args(() => AgreementPageArgs) args: AgreementPageArgs,
  ): Promise<AgreementConnection> {
    return agreementPage(loaders, "region", code, args);
  }
}

/** What this module adds to a branch office, for lists that grow. */
@Resolver(() => BranchOfficeType)
export class OfficeAgreementPageResolver {
  @FieldResolver(() => AgreementConnection, {
    nullable: true,
    description:
      "Agreements that the office has filed (of a sub-branch, those for its territory today), " +
      "page by page, the last filed first. Empty: the office did not answer, or it keeps no " +
      "records (a regional office).",
  })
  agreementConnection(
    @Root() { code }: BranchOfficeType,
    @Ctx() { loaders }: BranchContext,
    @Args(() => AgreementPageArgs) args: AgreementPageArgs,
  ): Promise<AgreementConnection> {
    return agreementPage(loaders, "office", code, args);
  }
}

/** What is counted only when it is asked for. */
@Resolver(() => AgreementConnection)
export class AgreementConnectionResolver {
  @FieldResolver(() => Int, { description: "How many agreements match in all, on every page." })
  async totalCount(
    @Root() { asked }: AgreementConnection,
    @Ctx() { loaders }: BranchContext,
  ): Promise<number> {
    const question = { ...asked, first: 0, after: null };
    return (await loaders.agreementCount[asked.scope].load(question))?.number ?? 0;
  }
}
