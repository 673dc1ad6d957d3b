import { Arg, Ctx, Directive, Mutation, Resolver, UseMiddleware } from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { BranchContext } from "../branch.context";
import { writeForOwnOffice } from "../own-office";
import { EnrollmentType } from "./enrollment.type";
import { itemiseEnrollment } from "./itemise-enrollment";
import { ItemiseEnrollmentInput } from "./itemise-enrollment.input";
import { ItemiseEnrollmentResult } from "./itemise-enrollment.type";

/** How a stated cohort comes to have people. */
@Resolver(() => EnrollmentType)
export class ItemiseEnrollmentResolver {
  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => ItemiseEnrollmentResult, {
    nullable: true,
    description:
      "Makes an enrollment that was stated as a number one whose people are recorded one by one: " +
      "from then on they are counted, and the number stands beside them as statedHeadcount. Its " +
      "stated parts go. Empty only with an error: then ask again with the same idempotency key.",
  })
  async itemiseEnrollment(
    @Arg("input", () => ItemiseEnrollmentInput, {
      description: "Which enrollment, and why.",
      validateFn: (input) => validateInput(input as ItemiseEnrollmentInput),
    })
    input: ItemiseEnrollmentInput,
    @Ctx() context: BranchContext,
  ): Promise<EnrollmentType | null> {
    return context.loaders.enrollmentById.load(await itemiseEnrollment(context.db, input));
  }
}
