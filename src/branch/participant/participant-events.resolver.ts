import { Arg, Args, Ctx, Directive, Mutation, Query, Resolver, UseMiddleware } from "type-graphql";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { RefusedInput } from "../../graphql/refusal/refused-input";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { BranchContext } from "../branch.context";
import { correctParticipant } from "../correct-participant";
import { enrolParticipant } from "../enrol-participant";
import { mustBeOwnOffice, mustBeOwnRecord, writeForOwnOffice } from "../own-office";
import { revealParticipant } from "../reveal-participant";
import { indexOfNik } from "../sealed-person";
import {
  CorrectDeathInput,
  RecordDeathInput,
  RecordDomicileInput,
} from "./participant-events.input";
import { participantNow } from "./participant-now";
import { ParticipantResult } from "./participant-result.type";
import { CorrectParticipantInput, EnrolParticipantInput } from "./participant.input";
import { ParticipantType } from "./participant.type";
import { correctDeath, recordDeath } from "./record-death";
import { recordDomicile } from "./record-domicile";
import { RevealArgs, RevealedParticipant, RevealResult } from "./reveal.type";

const EMPTY = "Empty only with an error: then ask again with the same idempotency key.";

/** What is recorded of a person, and how it is told who it is. */
@Resolver(() => ParticipantType)
export class ParticipantEventsResolver {
  @Directive('@office(argument: "office")')
  @UseMiddleware(answerRefusals)
  @Query(() => RevealResult, {
    nullable: true,
    description:
      "Tells who a participant is, after it was written into the trail who asked and why; where " +
      "that cannot be written, nothing is told. Only by POST. Empty only with an error.",
  })
  async revealParticipant(
    @Args(() => RevealArgs, { validateFn: (args) => validateInput(args as RevealArgs, []) })
    { office, id, reason, recordedBy }: RevealArgs,
    @Ctx() context: BranchContext,
  ): Promise<RevealedParticipant> {
    mustBeOwnOffice(office, context);
    mustBeOwnRecord(id, context);
    const participant = await participantNow({ participant: id }, context);
    if (participant === null) throw unknownParticipant(id);
    const { db, keys } = context;
    const asked = { reason, recordedBy };
    const { nik, name, wage } = await revealParticipant(db, keys, participant, asked);
    return { participant, nik, name, wage: wage === null ? null : String(wage) };
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => ParticipantResult, {
    nullable: true,
    description:
      "Enrols one person in an itemised enrollment; a person on record is found by the NIK, and " +
      `must have the same name. ${EMPTY}`,
  })
  async enrolParticipant(
    @Arg("input", () => EnrolParticipantInput, {
      description: "The person and the membership.",
      validateFn: (input) => validateInput(input as EnrolParticipantInput),
    })
    input: EnrolParticipantInput,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    const id = await enrolParticipant(context.db, context.keys, input);
    if (id !== null) return participantNow({ participant: id }, context);
    return context.loaders.participantByNikIndex.load(indexOfNik(context.keys, input.nik));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => ParticipantResult, {
    nullable: true,
    description: `Corrects name, NIK or wage of a participant on record. ${EMPTY}`,
  })
  async correctParticipant(
    @Arg("input", () => CorrectParticipantInput, {
      description: "What is right, and why.",
      validateFn: (input) => validateInput(input as CorrectParticipantInput),
    })
    input: CorrectParticipantInput,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    await correctParticipant(context.db, context.keys, input);
    return participantNow(input, context);
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => ParticipantResult, {
    nullable: true,
    description: `Records a death; it ends every membership on that day. ${EMPTY}`,
  })
  async recordDeath(
    @Arg("input", () => RecordDeathInput, {
      description: "Who died, and when.",
      validateFn: (input) => validateInput(input as RecordDeathInput),
    })
    input: RecordDeathInput,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    await recordDeath(context.db, input);
    return participantNow(input, context);
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => ParticipantResult, {
    nullable: true,
    description: `Corrects the day of a death on record, or takes it back. ${EMPTY}`,
  })
  async correctDeath(
    @Arg("input", () => CorrectDeathInput, {
      description: "The right day, or none, and why.",
      validateFn: (input) => validateInput(input as CorrectDeathInput),
    })
    input: CorrectDeathInput,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    await correctDeath(context.db, input);
    return participantNow(input, context);
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => ParticipantResult, {
    nullable: true,
    description: `Records where a participant lives since a day; it moves nobody's count. ${EMPTY}`,
  })
  async recordDomicile(
    @Arg("input", () => RecordDomicileInput, {
      description: "Where, and since when.",
      validateFn: (input) => validateInput(input as RecordDomicileInput),
    })
    input: RecordDomicileInput,
    @Ctx() context: BranchContext,
  ): Promise<ParticipantType | null> {
    await recordDomicile(context.db, input);
    return participantNow(input, context);
  }
}

function unknownParticipant(id: string): RefusedInput {
  return new RefusedInput([
    problem(
      ProblemCode.PARTICIPANT_UNKNOWN,
      ["id"],
      id,
      "This branch office holds no participant with this id.",
      "Send the id as Participant.id gives it.",
    ),
  ]);
}
