import type { MiddlewareFn } from "type-graphql";
import { type HubContext, hubLoaders } from "./hub.context";

/** Surrounds a mutation: what was read before the write is not answered after it. */
export const writeAtHub: MiddlewareFn<HubContext> = async ({ context }, next): Promise<unknown> => {
  const result = (await next()) as unknown;
  context.loaders = hubLoaders(context.reads, context.reach);
  return result;
};
