import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { BranchContext } from "../branch.context";
import { EnrollmentType } from "../enrollment/enrollment.type";
import { ParticipantType } from "../participant/participant.type";
import { CandidateStepType } from "./candidate.type";

/** What the last step of an enrolled candidate leads to. */
@Resolver(() => CandidateStepType)
export class CandidateStepResolver {
  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: "The participant that the candidate became; only of ENROLLED.",
  })
  async participant(
    @Root() { asParticipant: number }: CandidateStepType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<ParticipantType | null> {
    return number === null ? null : loaders.participantByNumber.load(number);
  }

  @FieldResolver(() => EnrollmentType, {
    nullable: true,
    description: "The enrollment that the candidate joined; only of ENROLLED.",
  })
  async enrollment(
    @Root() { intoEnrollmentId: id }: CandidateStepType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentType | null> {
    return id === null ? null : loaders.enrollmentById.load(id);
  }
}
