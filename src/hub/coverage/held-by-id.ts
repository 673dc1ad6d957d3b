import { UserError } from "../../graphql/user-error";

/**
 * Answers the question that an id holds. Ids hold only what was answered once: when a part of the
 * question is refused, the id was altered, and the caller is told so and not of arguments that they
 * have not sent.
 */
export async function heldById<Answer>(
  isNoId: () => UserError,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    const isOfArgument = error instanceof UserError && error.extensions.argument !== undefined;
    throw isOfArgument ? isNoId() : error;
  }
}
