import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { recordId } from "../../domain/office-code";
import type { BranchContext } from "../branch.context";
import { EnrollmentType } from "../enrollment/enrollment.type";
import { ParticipantType } from "../participant/participant.type";
import {
  DuplicateMembershipType,
  DuplicateSideType,
  OwnDuplicateDecision,
} from "./duplicate-side.type";

/** Whom an office has enrolled, of a case that the hub has found. */
@Resolver(() => DuplicateSideType)
export class DuplicateSideResolver {
  @FieldResolver(() => ID, {
    nullable: true,
    description:
      "The office's own participant. Empty: the office did not answer, or the person is no longer " +
      "enrolled there.",
  })
  participantId(
    @Root() { participant }: DuplicateSideType,
    @Ctx() { officeCode }: BranchContext,
  ): string {
    return recordId(officeCode, `participant-${participant}`);
  }

  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: "The office's own participant, masked. Empty only as participantId is.",
  })
  participant(
    @Root() { participant }: DuplicateSideType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<ParticipantType | null> {
    return loaders.participantByNumber.load(participant);
  }

  @FieldResolver(() => [DuplicateMembershipType], {
    nullable: true,
    description:
      "The office's memberships of the person in the epoch of the case, the earliest first. Empty " +
      "only as participantId is.",
  })
  memberships(
    @Root() { id, participant }: DuplicateSideType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<DuplicateMembershipType[]> {
    return loaders.membershipsOfSide.load({ id, participant });
  }

  @FieldResolver(() => [OwnDuplicateDecision], {
    nullable: true,
    description:
      "What the office decided about the person's cases of this epoch, the last first; an earlier " +
      "one about the same case is superseded. Empty only as participantId is.",
  })
  ownDecisions(
    @Root() { id }: DuplicateSideType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<OwnDuplicateDecision[]> {
    return loaders.decisionsOfSide.load(id);
  }
}

/** Where such a membership leads. */
@Resolver(() => DuplicateMembershipType)
export class DuplicateMembershipResolver {
  @FieldResolver(() => EnrollmentType, {
    nullable: true,
    description: "The cohort that the person is in.",
  })
  enrollment(
    @Root() { enrollmentId }: DuplicateMembershipType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentType | null> {
    return loaders.enrollmentById.load(enrollmentId);
  }
}
