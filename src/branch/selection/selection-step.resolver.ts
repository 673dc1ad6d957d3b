import { Arg, Ctx, Directive, Mutation, Resolver, UseMiddleware } from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { BranchContext } from "../branch.context";
import { writeForOwnOffice } from "../own-office";
import {
  DetermineCandidatesInput,
  EnrollCandidatesInput,
  RejectCandidatesInput,
  ValidateCandidatesInput,
  VerifyCandidatesInput,
} from "./candidate-step.input";
import { determineCandidates } from "./determine-candidates";
import { enrollCandidates } from "./enroll-candidates";
import { ListCandidatesInput } from "./list-candidates.input";
import { listCandidates } from "./list-candidates";
import { rejectCandidates } from "./reject-candidates";
import {
  DetermineCandidatesResult,
  QuotaExceeded,
  SelectionStepResult,
} from "./selection-results.type";
import type { SelectionStepType } from "./selection-step.type";
import { QuotaRefused } from "./take-quota";
import { validateCandidates } from "./validate-candidates";
import { verifyCandidates } from "./verify-candidates";

const AGAIN = "Empty only with an error: then ask again with the same idempotency key.";
const WHO = "All at the stage before, or those named, but for those rejected in the same call.";

type Taken = SelectionStepType | null;

/** How candidates get from a register into an enrollment. */
@Resolver()
export class SelectionStepsResolver {
  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => SelectionStepResult, {
    nullable: true,
    description:
      "Lists candidates, all or none. Those whose NIK cannot be one, who have died, who are " +
      `insured already or a candidate of another batch are listed and rejected at once. ${AGAIN}`,
  })
  async listCandidates(
    @Arg("input", () => ListCandidatesInput, {
      description: "The lines of the register.",
      validateFn: (input) => validateInput(input as ListCandidatesInput),
    })
    input: ListCandidatesInput,
    @Ctx() context: BranchContext,
  ): Promise<Taken> {
    return step(context, await listCandidates(context.db, context.keys, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => SelectionStepResult, {
    nullable: true,
    description: `Agencies or village officials verify candidates who are LISTED. ${WHO} ${AGAIN}`,
  })
  async verifyCandidates(
    @Arg("input", () => VerifyCandidatesInput, {
      description: "Who is verified, and who is not.",
      validateFn: (input) => validateInput(input as VerifyCandidatesInput),
    })
    input: VerifyCandidatesInput,
    @Ctx() context: BranchContext,
  ): Promise<Taken> {
    return step(context, await verifyCandidates(context.db, context.keys, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => SelectionStepResult, {
    nullable: true,
    description:
      "The branch office validates candidates who are VERIFIED; whom its own records keep from " +
      `being enrolled is rejected. ${WHO} ${AGAIN}`,
  })
  async validateCandidates(
    @Arg("input", () => ValidateCandidatesInput, {
      description: "Who is validated, and who is not.",
      validateFn: (input) => validateInput(input as ValidateCandidatesInput),
    })
    input: ValidateCandidatesInput,
    @Ctx() context: BranchContext,
  ): Promise<Taken> {
    return step(context, await validateCandidates(context.db, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => DetermineCandidatesResult, {
    nullable: true,
    description:
      "The regent or mayor determines candidates who are VALIDATED, by decree. More than the " +
      `quota has free are refused, all of them. ${WHO} ${AGAIN}`,
  })
  async determineCandidates(
    @Arg("input", () => DetermineCandidatesInput, {
      description: "Who is determined, and by which decree.",
      validateFn: (input) => validateInput(input as DetermineCandidatesInput),
    })
    input: DetermineCandidatesInput,
    @Ctx() context: BranchContext,
  ): Promise<Taken | QuotaExceeded> {
    try {
      return await step(context, await determineCandidates(context.db, input));
    } catch (error) {
      if (!(error instanceof QuotaRefused)) throw error;
      const { problems, numbers } = error;
      return Object.assign(new QuotaExceeded(), { problems, ...numbers });
    }
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => SelectionStepResult, {
    nullable: true,
    description:
      "The branch office makes candidates who are DETERMINED participants of an enrollment. For " +
      "whom a government pays already is rejected as ALREADY_COVERED, and the others are " +
      `enrolled. ${WHO} ${AGAIN}`,
  })
  async enrollCandidates(
    @Arg("input", () => EnrollCandidatesInput, {
      description: "Who is enrolled, into what, and from when.",
      validateFn: (input) => validateInput(input as EnrollCandidatesInput),
    })
    input: EnrollCandidatesInput,
    @Ctx() context: BranchContext,
  ): Promise<Taken> {
    return step(context, await enrollCandidates(context.db, context.keys, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => SelectionStepResult, {
    nullable: true,
    description: `Rejects candidates wherever they stand, for one reason. ${AGAIN}`,
  })
  async rejectCandidates(
    @Arg("input", () => RejectCandidatesInput, {
      description: "Who is rejected, and why.",
      validateFn: (input) => validateInput(input as RejectCandidatesInput),
    })
    input: RejectCandidatesInput,
    @Ctx() context: BranchContext,
  ): Promise<Taken> {
    return step(context, await rejectCandidates(context.db, input));
  }
}

function step({ loaders }: BranchContext, id: string): Promise<Taken> {
  return loaders.selectionStepById.load(id);
}
