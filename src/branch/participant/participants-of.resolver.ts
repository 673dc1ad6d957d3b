import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { today } from "../../domain/calendar";
import { ClaimCheck, Precision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";
import { checkClaim } from "../../measure/check-claim";
import type { BranchContext } from "../branch.context";
import { EnrollmentType } from "../enrollment/enrollment.type";
import { RegionType } from "../region/region.type";
import { ParticipantConnection, ParticipantPageArgs } from "./participant-connection.type";
import { participantPage } from "./participant-page";

/** What this module adds to an enrollment. */
@Resolver(() => EnrollmentType)
export class EnrollmentParticipantsResolver {
  @FieldResolver(() => ParticipantConnection, {
    description:
      "Its people, page by page, the first recorded first. A page without any: nobody is a " +
      "member, or its people are only stated as a number (itemised is false).",
  })
  participants(
    @Root() { id }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
    @Args(() => ParticipantPageArgs) args: ParticipantPageArgs,
  ): Promise<ParticipantConnection> {
    return participantPage(loaders, "enrollment", id, args);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether its people are recorded one by one; its headcount is then how many they are.",
  })
  async itemised(
    @Root() { id }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<boolean> {
    return (await loaders.statedOfEnrollment.load(id))?.itemised ?? false;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many people were stated before they were recorded one by one; empty: it is not " +
      "itemised, or no number was stated.",
  })
  async statedHeadcount(
    @Root() { id }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<number | null> {
    return (await loaders.statedOfEnrollment.load(id))?.stated ?? null;
  }

  @FieldResolver(() => ClaimCheck, {
    nullable: true,
    description:
      "How the stated headcount stands to the people on record: AGREES or CONFLICT. Empty: no " +
      "number was stated, or it is not itemised.",
  })
  async statedCheck(
    @Root() { id }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "The day on which the people are counted; today when left out.",
    })
    on?: string | null,
  ): Promise<ClaimCheck | null> {
    const stated = (await loaders.statedOfEnrollment.load(id))?.stated ?? null;
    if (stated === null) return null;
    const asked = { scope: "enrollment", code: id, activeOn: on ?? today() } as const;
    const counted = await loaders.participantCount.enrollment.load({
      ...asked,
      first: 0,
      after: "0",
    });
    return checkClaim({
      precision: Precision.EXACT,
      statedNumber: String(stated),
      roundedTo: null,
      computed: String(counted?.people ?? 0),
    });
  }
}

/** What this module adds to a region. */
@Resolver(() => RegionType)
export class RegionParticipantsResolver {
  @FieldResolver(() => ParticipantConnection, {
    nullable: true,
    description:
      "Those who are counted in the region or inside it, page by page, the first recorded first; " +
      "where they live is another question (Participant.domicile). A page without any: nobody is " +
      "recorded one by one. Empty: its branch office did not answer, or none is recorded as " +
      "serving it.",
  })
  participants(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
    @Args(() => ParticipantPageArgs) args: ParticipantPageArgs,
  ): Promise<ParticipantConnection> {
    return participantPage(loaders, "region", code, args);
  }
}

/** What is counted only when it is asked for. */
@Resolver(() => ParticipantConnection)
export class ParticipantConnectionResolver {
  @FieldResolver(() => Int, { description: "How many match in all, on every page." })
  async totalCount(
    @Root() { asked }: ParticipantConnection,
    @Ctx() { loaders }: BranchContext,
  ): Promise<number> {
    const question = { ...asked, first: 0, after: "0" };
    return (await loaders.participantCount[asked.scope].load(question))?.people ?? 0;
  }
}
