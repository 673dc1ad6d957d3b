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
import { endOfLastClosedMonth } from "../../domain/calendar";
import { WorkerConcept } from "../../domain/worker-concept";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import { refuseDayAhead } from "../asked-instant";
import type { HubContext } from "../hub.context";
import { RegionType } from "../region/region.type";
import { writeAtHub } from "../write-at-hub";
import { EligibleWorkersArgs } from "./eligible-workers.args";
import { RecordEligibleWorkersInput } from "./eligible-workers.input";
import {
  EligibleWorkersType,
  RecordedEligibleWorkersType,
  RecordEligibleWorkersResult,
} from "./eligible-workers.type";
import { recordEligibleWorkers } from "./record-eligible-workers";

/** How eligible workers are recorded, and what a recorded figure refers to. */
@Resolver(() => EligibleWorkersType)
export class EligibleWorkersResolver {
  @UseMiddleware(writeAtHub, answerRefusals)
  @Mutation(() => RecordEligibleWorkersResult, {
    nullable: true,
    description:
      "Records how many workers of regions could be protected, as one publisher counted them, all " +
      "or none. Figures are never changed: a correction replaces one and says why. Empty only " +
      "with an error: then ask again with the same idempotency key.",
  })
  async recordEligibleWorkers(
    @Arg("input", () => RecordEligibleWorkersInput, {
      description: "The figures.",
      validateFn: (input) => validateInput(input as RecordEligibleWorkersInput),
    })
    input: RecordEligibleWorkersInput,
    @Ctx() { db, loaders }: HubContext,
  ): Promise<RecordedEligibleWorkersType> {
    const ids = await recordEligibleWorkers(db, input);
    const figures = await Promise.all(ids.map((id) => loaders.eligibleWorkersById.load(id)));
    return { figures: figures.filter((figure) => figure !== null) };
  }

  @FieldResolver(() => RegionType, { description: "The region that it is about." })
  async region(
    @Root() { regionCode }: EligibleWorkersType,
    @Ctx() { loaders }: HubContext,
  ): Promise<RegionType | null> {
    return loaders.regionByCode.load(regionCode);
  }
}

/** What is known of a region's eligible workers. */
@Resolver(() => RegionType)
export class RegionEligibleWorkersResolver {
  @FieldResolver(() => [EligibleWorkersType], {
    description:
      "How many of the region's workers could be protected: the latest figure of each concept and " +
      "source on or before a day. Empty: none is recorded.",
  })
  async eligibleWorkers(
    @Args(() => EligibleWorkersArgs) { concept, asOf, knownAt }: EligibleWorkersArgs,
    @Root() region: RegionType,
    @Ctx() { loaders }: HubContext,
  ): Promise<EligibleWorkersType[]> {
    if (asOf != null) refuseDayAhead(asOf);
    const question = {
      concepts: concept == null ? Object.values(WorkerConcept) : [concept],
      asOf: asOf ?? endOfLastClosedMonth(),
      knownAt: knownAt ?? null,
    };
    return loaders.eligibleWorkersByRegion(question).load(region.code);
  }
}
