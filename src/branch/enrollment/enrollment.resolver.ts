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
import { FigureStatus } from "../../domain/figure";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { mustBeOwnRecord, writeForOwnOffice } from "../own-office";
import { RegionType, regionOf } from "../region/region.type";
import { endEnrollment } from "./end-enrollment";
import { EndEnrollmentInput } from "./end-enrollment.input";
import { EndEnrollmentResult } from "./end-enrollment.type";
import { RecordEnrollmentInput } from "./enrollment.input";
import { EnrollmentType } from "./enrollment.type";
import { statusOfHeadcount } from "./headcount-status";
import { recordEnrollment } from "./record-enrollment";
import { RecordEnrollmentResult } from "./record-enrollment.type";

/** What can be asked of a cohort, and how one is recorded and ended. */
@Resolver(() => EnrollmentType)
export class EnrollmentResolver {
  @Directive('@office(argument: "id")')
  @Query(() => EnrollmentType, {
    nullable: true,
    description: "One enrollment; empty when its office has recorded none with this id.",
  })
  async enrollment(
    @Arg("id", () => ID, { description: "As Enrollment.id gives it; tells which office to ask." })
    id: string,
    @Ctx() context: BranchContext,
  ): Promise<EnrollmentType | null> {
    mustBeOwnRecord(id, context);
    return context.loaders.enrollmentById.load(id);
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => RecordEnrollmentResult, {
    nullable: true,
    description:
      "Records an enrollment at its branch office, whole or not at all. Empty only with an " +
      "error: then ask again with the same idempotency key.",
  })
  async recordEnrollment(
    @Arg("input", () => RecordEnrollmentInput, {
      description: "The enrollment.",
      validateFn: (input) => validateInput(input as RecordEnrollmentInput),
    })
    input: RecordEnrollmentInput,
    @Ctx() context: BranchContext,
  ): Promise<EnrollmentType | null> {
    return context.loaders.enrollmentById.load(await recordEnrollment(context.db, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => EndEnrollmentResult, {
    nullable: true,
    description:
      "Ends an enrollment that was open, or earlier than it was planned to end, and takes its " +
      "people out of totals from the day after. Empty only with an error: then ask again with the " +
      "same idempotency key.",
  })
  async endEnrollment(
    @Arg("input", () => EndEnrollmentInput, {
      description: "The end.",
      validateFn: (input) => validateInput(input as EndEnrollmentInput),
    })
    input: EndEnrollmentInput,
    @Ctx() context: BranchContext,
  ): Promise<EnrollmentType | null> {
    return context.loaders.enrollmentById.load(await endEnrollment(context.db, input));
  }

  @FieldResolver(() => BranchOfficeType, { description: "The branch office that recorded it." })
  office(@Root() { officeCode }: EnrollmentType): BranchOfficeType {
    return { code: officeCode, officeCode };
  }

  @FieldResolver(() => RegionType, { description: "The region whose workers they are." })
  region(@Root() { regionCode, officeCode }: EnrollmentType): RegionType {
    return regionOf(regionCode, officeCode);
  }

  @FieldResolver(() => FigureStatus, {
    description: "REPORTED, ZERO_REPORTED, or NOT_REPORTED when the headcount is empty.",
  })
  status(@Root() { headcount }: EnrollmentType): FigureStatus {
    return statusOfHeadcount(headcount);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Who recorded it, as given with the request. Empty: nobody said, or it came with the " +
      "documented facts.",
  })
  async recordedBy(
    @Root() { id }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<string | null> {
    return (await loaders.firstChangeOfRecord.load(id))?.who ?? null;
  }

  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: "The agreement that it is under; empty: none, or not known.",
  })
  async agreement(
    @Root() { underAgreementId }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementType | null> {
    return underAgreementId === null ? null : loaders.agreementById.load(underAgreementId);
  }

  @FieldResolver(() => [AgreementType], {
    description:
      "Every agreement that covers its people: the one that it is under, then further ones by " +
      "id. They stay covered while one of them runs. An empty list: none, or not known.",
  })
  async agreements(
    @Root() { id }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementType[]> {
    const covering = await loaders.agreementsOfEnrollment.load(id);
    const found = await Promise.all(
      covering.map(({ agreementId }) => loaders.agreementById.load(agreementId)),
    );
    return found.filter((agreement) => agreement !== null);
  }

  @FieldResolver(() => EnrollmentType, {
    nullable: true,
    description: "The enrollment that contains its people and counts them; empty: none.",
  })
  async partOf(
    @Root() { wholeId }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentType | null> {
    return wholeId === null ? null : loaders.enrollmentById.load(wholeId);
  }

  @FieldResolver(() => EnrollmentType, {
    nullable: true,
    description:
      "The later enrollment that its people are inside of from countedUntil on; empty: none.",
  })
  async supersededBy(
    @Root() { supersedingId }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentType | null> {
    return supersedingId === null ? null : loaders.enrollmentById.load(supersedingId);
  }

  @FieldResolver(() => [EnrollmentType], {
    description: "The enrollments that are part of this one; an empty list: none known.",
  })
  cohorts(
    @Root() { id }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentType[]> {
    return loaders.cohortsOfEnrollment.load(id);
  }
}
