import { Arg, Ctx, Directive, Mutation, Resolver, UseMiddleware } from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { BranchContext } from "../branch.context";
import { writeForOwnOffice } from "../own-office";
import { decideDuplicateCase, readDecision } from "./decide-duplicate-case";
import { DecideDuplicateCaseInput } from "./decide-duplicate-case.input";
import { type DecidedDuplicateCase, DecideDuplicateCaseResult } from "./decide-duplicate-case.type";

/** How an office decides about a person whom it and another office enrolled. */
@Resolver()
export class DecideDuplicateCaseResolver {
  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => DecideDuplicateCaseResult, {
    nullable: true,
    description:
      "Records what an office decides about its side of a duplicate case. Both sides decide; until " +
      "then the case is not resolved. It ends no membership by itself. Empty only with an error: " +
      "then ask again with the same idempotency key.",
  })
  async decideDuplicateCase(
    @Arg("input", () => DecideDuplicateCaseInput, {
      description: "The case and the decision.",
      validateFn: (input) => validateInput(input as DecideDuplicateCaseInput),
    })
    input: DecideDuplicateCaseInput,
    @Ctx() { db, officeCode }: BranchContext,
  ): Promise<DecidedDuplicateCase | null> {
    return readDecision(db, officeCode, await decideDuplicateCase(db, input));
  }
}
