import { Arg, Ctx, Directive, Mutation, Resolver, UseMiddleware } from "type-graphql";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { BranchContext } from "../branch.context";
import { writeForOwnOffice } from "../own-office";
import { DraftAgreementInput } from "./agreement.input";
import type { AgreementType } from "./agreement.type";
import { amendAgreement } from "./amend-agreement";
import { draftAgreement } from "./draft-agreement";
import { StaleVersion } from "./edit-agreement";
import {
  AmendAgreementInput,
  RenewAgreementInput,
  SignAgreementInput,
  TerminateAgreementInput,
} from "./edit-agreement.input";
import {
  AgreementConflict,
  DraftAgreementResult,
  EditAgreementResult,
} from "./edit-agreement.type";
import { renewAgreement } from "./renew-agreement";
import { signAgreement } from "./sign-agreement";
import { terminateAgreement } from "./terminate-agreement";

const AGAIN = "Empty only with an error: then ask again with the same idempotency key.";

type Edited = AgreementType | AgreementConflict | null;

/** How an agreement moves from draft to its end. */
@Resolver()
export class EditAgreementResolver {
  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => DraftAgreementResult, {
    nullable: true,
    description: `Files an agreement that is not signed yet. ${AGAIN}`,
  })
  async draftAgreement(
    @Arg("input", () => DraftAgreementInput, {
      description: "The draft.",
      validateFn: (input) => validateInput(input as DraftAgreementInput),
    })
    input: DraftAgreementInput,
    @Ctx() { db, loaders }: BranchContext,
  ): Promise<AgreementType | null> {
    return loaders.agreementById.load(await draftAgreement(db, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => EditAgreementResult, {
    nullable: true,
    description: `Makes a draft a signed agreement, in force from the first day of its term. ${AGAIN}`,
  })
  signAgreement(
    @Arg("input", () => SignAgreementInput, {
      description: "The signature.",
      validateFn: (input) => validateInput(input as SignAgreementInput),
    })
    input: SignAgreementInput,
    @Ctx() context: BranchContext,
  ): Promise<Edited> {
    return edited(context, signAgreement(context.db, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => EditAgreementResult, {
    nullable: true,
    description:
      "Files the next term of a signed agreement and answers with it; the earlier one gets a new " +
      `version, for it is renewed once. ${AGAIN}`,
  })
  renewAgreement(
    @Arg("input", () => RenewAgreementInput, {
      description: "The renewal.",
      validateFn: (input) => validateInput(input as RenewAgreementInput),
    })
    input: RenewAgreementInput,
    @Ctx() context: BranchContext,
  ): Promise<Edited> {
    return edited(context, renewAgreement(context.db, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => EditAgreementResult, {
    nullable: true,
    description: `Changes a draft, or by an addendum a signed agreement. ${AGAIN}`,
  })
  amendAgreement(
    @Arg("input", () => AmendAgreementInput, {
      description: "The change.",
      validateFn: (input) => validateInput(input as AmendAgreementInput),
    })
    input: AmendAgreementInput,
    @Ctx() context: BranchContext,
  ): Promise<Edited> {
    return edited(context, amendAgreement(context.db, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => EditAgreementResult, {
    nullable: true,
    description:
      "Ends a signed agreement before its term is over, or withdraws a draft. What it renews can then " +
      "be renewed again. The enrollments under it stay counted " +
      `until endEnrollment ends them. ${AGAIN}`,
  })
  terminateAgreement(
    @Arg("input", () => TerminateAgreementInput, {
      description: "The end.",
      validateFn: (input) => validateInput(input as TerminateAgreementInput),
    })
    input: TerminateAgreementInput,
    @Ctx() context: BranchContext,
  ): Promise<Edited> {
    return edited(context, terminateAgreement(context.db, input));
  }
}

/** The agreement after an edit, or what it is when the edit came too late. */
async function edited({ loaders }: BranchContext, edit: Promise<string>): Promise<Edited> {
  try {
    return await loaders.agreementById.load(await edit);
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error;
    const current = await loaders.agreementById.load(error.agreement);
    if (current === null) throw error;
    const conflict = problem(
      ProblemCode.CONFLICT,
      ["input", "expectedVersion"],
      error.expectedVersion,
      `The agreement is at version ${current.version}, and the edit starts from another one.`,
      "Look at what the agreement is now, and send the edit again with its version.",
    );
    return new AgreementConflict([conflict], current);
  }
}
