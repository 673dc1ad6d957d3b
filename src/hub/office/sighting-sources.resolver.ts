import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { HubContext } from "../hub.context";
import { SourceType } from "../source/source.type";
import { OfficeHead } from "./office-head.type";
import { OfficialTermType } from "./official-term.type";
import { OfficialType } from "./official.type";

/** Where it is documented that an official was seen. */
@Resolver(() => OfficialType)
export class OfficialSourcesResolver {
  @FieldResolver(() => [SourceType], {
    description: "Where the person was seen in the role. Empty until the office has sent it.",
  })
  sources(@Root() official: OfficialType, @Ctx() { loaders }: HubContext): Promise<SourceType[]> {
    return loaders.sourcesByIds(official.sourceIds);
  }
}

/** Where it is documented that somebody headed an office. */
@Resolver(() => OfficeHead)
export class OfficeHeadSourcesResolver {
  @FieldResolver(() => [SourceType], {
    description: "Where the person was seen as head. Empty until the office has sent it.",
  })
  sources(@Root() head: OfficeHead, @Ctx() { loaders }: HubContext): Promise<SourceType[]> {
    return loaders.sourcesByIds(head.sourceIds);
  }
}

/** Where a term is known from. */
@Resolver(() => OfficialTermType)
export class OfficialTermSourcesResolver {
  @FieldResolver(() => [SourceType], {
    description: "Where the term is known from. Empty: not told, or not sent by its office yet.",
  })
  sources(
    @Root() { sourceId }: OfficialTermType,
    @Ctx() { loaders }: HubContext,
  ): Promise<SourceType[]> {
    return loaders.sourcesByIds(sourceId === null ? [] : [sourceId]);
  }
}
