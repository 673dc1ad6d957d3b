import { Arg, Ctx, Directive, Mutation, Resolver, UseMiddleware } from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { BranchContext } from "../branch.context";
import { writeForOwnOffice } from "../own-office";
import { correctMembership } from "./correct-membership";
import { endMembership } from "./end-membership";
import {
  CorrectMembershipInput,
  EndMembershipInput,
  MoveParticipantInput,
} from "./membership-events.input";
import { moveParticipant } from "./move-participant";
import { participantNow } from "./participant-now";
import { ParticipantResult } from "./participant-result.type";
import { ParticipantType } from "./participant.type";

const EMPTY = "Empty only with an error: then ask again with the same idempotency key.";

/** What is recorded of memberships. */
@Resolver(() => ParticipantType)
export class MembershipEventsResolver {
  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => ParticipantResult, {
    nullable: true,
    description: `Ends a membership: the participant left the enrollment. ${EMPTY}`,
  })
  async endMembership(
    @Arg("input", () => EndMembershipInput, {
      description: "Which membership, and its last day.",
      validateFn: (input) => validateInput(input as EndMembershipInput),
    })
    input: EndMembershipInput,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    await endMembership(context.db, input);
    return participantNow(input, context);
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => ParticipantResult, {
    nullable: true,
    description:
      "Moves a participant to another enrollment on the first day of a month, so that each month " +
      `is paid once. ${EMPTY}`,
  })
  async moveParticipant(
    @Arg("input", () => MoveParticipantInput, {
      description: "From where to where, and when.",
      validateFn: (input) => validateInput(input as MoveParticipantInput),
    })
    input: MoveParticipantInput,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    await moveParticipant(context.db, input);
    return participantNow(input, context);
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => ParticipantResult, {
    nullable: true,
    description: `Corrects a membership on record, or takes one off that never was. ${EMPTY}`,
  })
  async correctMembership(
    @Arg("input", () => CorrectMembershipInput, {
      description: "Which membership, how it is right, and why.",
      validateFn: (input) => validateInput(input as CorrectMembershipInput),
    })
    input: CorrectMembershipInput,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    await correctMembership(context.db, input);
    return participantNow(input, context);
  }
}
