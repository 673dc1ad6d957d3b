import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";
import { today } from "../../domain/calendar";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { HubContext } from "../hub.context";
import { RegionType } from "../region/region.type";
import { writeAtHub } from "../write-at-hub";
import { TargetsArgs } from "./coverage-target.args";
import { RecordCoverageTargetsInput } from "./coverage-target.input";
import {
  RecordCoverageTargetsResult,
  RecordedCoverageTargetsType,
  RegionTargetType,
} from "./coverage-target.type";
import { recordCoverageTargets } from "./record-coverage-targets";

/** How targets are recorded, and what a recorded one refers to. */
@Resolver(() => RegionTargetType)
export class CoverageTargetResolver {
  @UseMiddleware(writeAtHub, answerRefusals)
  @Mutation(() => RecordCoverageTargetsResult, {
    nullable: true,
    description:
      "Records which coverage the country, provinces or regencies have set themselves, all or " +
      "none. One body has one target for a region, a definition and a day. Targets are never " +
      "changed: a correction replaces one and says why. Empty only with an error: then ask again " +
      "with the same idempotency key.",
  })
  async recordCoverageTargets(
    @Arg("input", () => RecordCoverageTargetsInput, {
      description: "The targets.",
      validateFn: (input) => validateInput(input as RecordCoverageTargetsInput),
    })
    input: RecordCoverageTargetsInput,
    @Ctx() { db, loaders }: HubContext,
  ): Promise<RecordedCoverageTargetsType> {
    const ids = await recordCoverageTargets(db, input);
    const targets = await Promise.all(ids.map((id) => loaders.targetById.load(id)));
    return { targets: targets.filter((target) => target !== null) };
  }

  @FieldResolver(() => RegionType, {
    nullable: true,
    description: "The region that it is for, with all below it; empty: the country.",
  })
  async region(
    @Root() { regionCode }: RegionTargetType,
    @Ctx() { loaders }: HubContext,
  ): Promise<RegionType | null> {
    return regionCode === null ? null : loaders.regionByCode.load(regionCode);
  }
}

/** What is aimed at in a region. */
@Resolver(() => RegionType)
export class RegionTargetsResolver {
  @FieldResolver(() => [RegionTargetType], {
    description:
      "The targets that apply to the region on a day: its own, those of the regions above it, and " +
      "the country's, most specific first. Empty: none is recorded.",
  })
  targets(
    @Args(() => TargetsArgs) { on, knownAt }: TargetsArgs,
    @Root() region: RegionType,
    @Ctx() { loaders }: HubContext,
  ): Promise<RegionTargetType[]> {
    const question = { on: on ?? today(), knownAt: knownAt ?? null };
    return loaders.targetsByRegion(question).load(region.code);
  }
}
