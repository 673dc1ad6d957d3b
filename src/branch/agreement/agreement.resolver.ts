import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";
import { today } from "../../domain/calendar";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { mustBeOwnRecord, writeForOwnOffice } from "../own-office";
import { RegionType, regionOf } from "../region/region.type";
import { RecordAgreementInput } from "./agreement.input";
import { AgreementType } from "./agreement.type";
import { AgreementState, stateOn } from "./agreement-state";
import { recordAgreement } from "./record-agreement";
import { RecordAgreementResult } from "./record-agreement.type";

/** What can be asked of an agreement, and how one is filed. */
@Resolver(() => AgreementType)
export class AgreementResolver {
  @Directive('@office(argument: "id")')
  @Query(() => AgreementType, {
    nullable: true,
    description: "One agreement; empty when its office has filed none with this id.",
  })
  async agreement(
    @Arg("id", () => ID, { description: "As Agreement.id gives it; tells which office to ask." })
    id: string,
    @Ctx() context: BranchContext,
  ): Promise<AgreementType | null> {
    mustBeOwnRecord(id, context);
    return context.loaders.agreementById.load(id);
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => RecordAgreementResult, {
    nullable: true,
    description:
      "Files an agreement at its branch office, whole or not at all. Empty only with an error: " +
      "then ask again with the same idempotency key.",
  })
  async recordAgreement(
    @Arg("input", () => RecordAgreementInput, {
      description: "The agreement.",
      validateFn: (input) => validateInput(input as RecordAgreementInput),
    })
    input: RecordAgreementInput,
    @Ctx() context: BranchContext,
  ): Promise<AgreementType | null> {
    return context.loaders.agreementById.load(await recordAgreement(context.db, input));
  }

  @FieldResolver(() => AgreementState, {
    description:
      "Where it stands today: as recorded, moved on by the days of its term. When it has expired " +
      "or was terminated, the enrollments under it stay counted until endEnrollment ends them.",
  })
  state(@Root() agreement: AgreementType): AgreementState {
    return stateOn(today(), agreement.state, agreement.startsOn, agreement.endsOn);
  }

  @FieldResolver(() => BranchOfficeType, { description: "The branch office that filed it." })
  office(@Root() { officeCode }: AgreementType): BranchOfficeType {
    return { code: officeCode, officeCode };
  }

  @FieldResolver(() => [RegionType], { description: "The regions that it is for, by code." })
  async regions(
    @Root() agreement: AgreementType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<RegionType[]> {
    const regions = await loaders.regionsOfAgreement.load(agreement.id);
    return regions.map(({ code }) => regionOf(code, agreement.officeCode));
  }

  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: "The agreement that it renews; empty when there is none, or it is not on file.",
  })
  async renews(
    @Root() { renewsId }: AgreementType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementType | null> {
    return renewsId === null ? null : loaders.agreementById.load(renewsId);
  }

  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: "The agreement that renews it; empty when none on file does, or was terminated.",
  })
  renewedBy(
    @Root() { id }: AgreementType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementType | null> {
    return loaders.agreementRenewing.load(id);
  }
}
