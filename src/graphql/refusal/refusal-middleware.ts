import type { MiddlewareFn } from "type-graphql";
import { Refusal } from "./refusal.type";
import { RefusedInput } from "./refused-input";

/** Answers a mutation with a Refusal where its input was refused; other errors stay errors. */
export const answerRefusals: MiddlewareFn = async (_action, next): Promise<unknown> => {
  try {
    return (await next()) as unknown;
  } catch (error) {
    if (error instanceof RefusedInput) return new Refusal(error.problems);
    throw error;
  }
};
