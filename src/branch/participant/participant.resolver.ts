import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { today } from "../../domain/calendar";
import { isSixteenDigits, maskedNik } from "../../domain/nik";
import { maskedName } from "../../domain/person-name";
import { DateScalar, NikScalar } from "../../graphql/scalars";
import { UserError } from "../../graphql/user-error";
import type { BranchContext } from "../branch.context";
import { EnrollmentType } from "../enrollment/enrollment.type";
import { BranchOfficeType } from "../office/office.type";
import { mustBeOwnOffice, mustBeOwnRecord } from "../own-office";
import { RegionType, regionOf } from "../region/region.type";
import { indexOfNik, openPerson } from "../sealed-person";
import { numberOfParticipant } from "./participant-id";
import { DomicileType, MembershipType, ParticipantType } from "./participant.type";

/** What can be asked of a participant. */
@Resolver(() => ParticipantType)
export class ParticipantResolver {
  @Directive('@office(argument: "id")')
  @Query(() => ParticipantType, {
    nullable: true,
    description: "One participant; empty when its office holds none with this id.",
  })
  async participant(
    @Arg("id", () => ID, { description: "As Participant.id gives it; tells which office to ask." })
    id: string,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    mustBeOwnRecord(id, context);
    const number = numberOfParticipant(id);
    return number === null ? null : context.loaders.participantByNumber.load(number);
  }

  @Directive('@office(argument: "office")')
  @Query(() => ParticipantType, {
    nullable: true,
    description:
      "The participant with a NIK; empty when the office holds none. Only by POST and in a " +
      "variable, so that the NIK stands in no address.",
  })
  async findParticipant(
    @Arg("office", () => ID, { description: "Code of the branch office to look at." })
    office: string,
    @Arg("nik", () => NikScalar, { description: "The whole NIK. It is kept nowhere." })
    nik: string,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    mustBeOwnOffice(office, context);
    if (isSixteenDigits(nik)) {
      return context.loaders.participantByNikIndex.load(indexOfNik(context.keys, nik));
    }
    throw new UserError("This is not a NIK. It is not sent back.", {
      code: "NIK_INVALID",
      argument: "nik",
      office: context.officeCode,
      remedy: "Send its 16 digits as a text, without blanks.",
    });
  }

  @FieldResolver(() => BranchOfficeType, {
    description: "The branch office that holds the person.",
  })
  office(@Root() { officeCode }: ParticipantType): BranchOfficeType {
    return { code: officeCode, officeCode };
  }

  @FieldResolver(() => String, {
    description:
      "The NIK, masked: its first and last four digits. Birth and sex stand in what is left out.",
  })
  maskedNik(@Root() person: ParticipantType, @Ctx() { keys }: BranchContext): string {
    return maskedNik(openPerson(keys, person.officeCode, person).nik);
  }

  @FieldResolver(() => String, { description: "The name, masked: the first letter of each word." })
  maskedName(@Root() person: ParticipantType, @Ctx() { keys }: BranchContext): string {
    return maskedName(openPerson(keys, person.officeCode, person).name);
  }

  @FieldResolver(() => DomicileType, {
    nullable: true,
    description: "Where the person lives on a day; empty: not known.",
  })
  async domicile(
    @Root() { number }: ParticipantType,
    @Ctx() { loaders }: BranchContext,
    @Arg("on", () => DateScalar, { nullable: true, description: "Today when left out." })
    on?: string | null,
  ): Promise<DomicileType | null> {
    const day = on ?? today();
    const known = await loaders.domicilesOfParticipant.load(number);
    return known.filter(({ since }) => since <= day).at(-1) ?? null;
  }

  @FieldResolver(() => [DomicileType], {
    description: "Where the person has lived, earliest first; an empty list: not known.",
  })
  domiciles(
    @Root() { number }: ParticipantType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<DomicileType[]> {
    return loaders.domicilesOfParticipant.load(number);
  }

  @FieldResolver(() => [MembershipType], {
    description: "The enrollments that the person is or was in, earliest first.",
  })
  memberships(
    @Root() { number }: ParticipantType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<MembershipType[]> {
    return loaders.membershipsOfParticipant.load(number);
  }
}

/** What a membership refers to. */
@Resolver(() => MembershipType)
export class MembershipResolver {
  @FieldResolver(() => EnrollmentType, { description: "The enrollment." })
  async enrollment(
    @Root() { enrollmentId }: MembershipType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentType | null> {
    return loaders.enrollmentById.load(enrollmentId);
  }

  @FieldResolver(() => RegionType, {
    description: "Where the person is counted: the enrollment's region or one inside it.",
  })
  region(@Root() { regionCode, officeCode }: MembershipType): RegionType {
    return regionOf(regionCode, officeCode);
  }
}

/** What a domicile refers to. */
@Resolver(() => DomicileType)
export class DomicileResolver {
  @FieldResolver(() => RegionType, { description: "The district or village." })
  region(@Root() { regionCode, officeCode }: DomicileType): RegionType {
    return regionOf(regionCode, officeCode);
  }
}
