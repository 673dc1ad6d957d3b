import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root, UseMiddleware } from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { HubContext } from "../hub.context";
import { RegionType } from "../region/region.type";
import { writeAtHub } from "../write-at-hub";
import { BranchOfficeType } from "./branch-office.type";
import { RecordOfficialTermInput } from "./official-term.input";
import { OfficialTermType, RecordOfficialTermResult } from "./official-term.type";
import { recordOfficialTerm } from "./record-official-term";

const TERMS =
  "The terms on record, by role and then earliest first. Empty: none is; officials may have been seen.";

/** What a term refers to, and how one is recorded. */
@Resolver(() => OfficialTermType)
export class OfficialTermResolver {
  @UseMiddleware(writeAtHub, answerRefusals)
  @Mutation(() => RecordOfficialTermResult, {
    nullable: true,
    description:
      "Records from when to when somebody held a role. Empty only with an error: then ask again " +
      "with the same idempotency key.",
  })
  async recordOfficialTerm(
    @Arg("input", () => RecordOfficialTermInput, {
      description: "The term.",
      validateFn: (input) => validateInput(input as RecordOfficialTermInput),
    })
    input: RecordOfficialTermInput,
    @Ctx() context: HubContext,
  ): Promise<OfficialTermType | null> {
    return context.loaders.officialTermById.load(await recordOfficialTerm(context.db, input));
  }

  @FieldResolver(() => BranchOfficeType, {
    nullable: true,
    description: "The branch office; empty for a role in a region's government.",
  })
  office(@Root() { ofOffice }: OfficialTermType, @Ctx() { loaders }: HubContext) {
    return ofOffice === null ? null : loaders.officeByCode.load(ofOffice);
  }

  @FieldResolver(() => RegionType, {
    nullable: true,
    description: "The region; empty for a role in a branch office.",
  })
  region(@Root() { ofRegion }: OfficialTermType, @Ctx() { loaders }: HubContext) {
    return ofRegion === null ? null : loaders.regionByCode.load(ofRegion);
  }
}

/** What terms add to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeTermsResolver {
  @FieldResolver(() => [OfficialTermType], { description: TERMS })
  officialTerms(
    @Root() { code }: BranchOfficeType,
    @Ctx() { loaders }: HubContext,
  ): Promise<OfficialTermType[]> {
    return loaders.officialTermsByOffice.load(code);
  }
}

/** What terms add to a region. */
@Resolver(() => RegionType)
export class RegionTermsResolver {
  @FieldResolver(() => [OfficialTermType], { description: TERMS })
  officialTerms(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: HubContext,
  ): Promise<OfficialTermType[]> {
    return loaders.officialTermsByRegion.load(code);
  }
}
