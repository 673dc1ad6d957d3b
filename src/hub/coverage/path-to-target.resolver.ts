import { Args, Ctx, Directive, Query, Resolver } from "type-graphql";
import { Programme } from "../../domain/programme";
import { RampUp } from "../../domain/ramp-up";
import { Segment } from "../../domain/segment";
import { monthsFrom } from "../../domain/calendar";
import { appliedRules } from "../../measure/applied-rule";
import { joiners } from "../../measure/apportion";
import { pathOf, targetGap } from "../../measure/path-to-target";
import { refusedReliefs } from "../../measure/refused-relief";
import type { HubContext } from "../hub.context";
import { rateQuestion } from "../rate-arguments";
import { regionUnknown, requireRegionCode } from "../region-arguments";
import { PathToTargetArgs } from "./path-to-target.args";
import { PathToTarget } from "./path-to-target.type";
import { questionAsked } from "./question-asked";
import { basisPointsOf, peopleOf, requireMonths } from "./target-arguments";

/** Whom a government pays for is insured so, unless the caller says otherwise. */
const PROGRAMMES = [Programme.JKK, Programme.JKM];

@Resolver()
export class PathToTargetResolver {
  @Query(() => PathToTarget, {
    description:
      "How many people have to join, month by month, to bring a region to a target share, and " +
      "what they cost under the dated rates. A month without a rate is refused with RATE_UNKNOWN, " +
      "which names it.",
  })
  @Directive("@cost(weight: 300)")
  async pathToTarget(
    @Args(() => PathToTargetArgs) args: PathToTargetArgs,
    @Ctx() { loaders, definitions, rates }: HubContext,
  ): Promise<PathToTarget> {
    requireRegionCode(args.region, "region");
    requireMonths(args.from, args.months);
    const target = basisPointsOf(args.targetPercent);
    const rules = await rates.all();
    const asked = rateQuestion(
      { ...args, segment: args.segment ?? Segment.BPU, programmes: args.programmes ?? PROGRAMMES },
      rules,
    );
    const contributions = await rates.ofMonths(asked, args.from, args.months);
    const { question } = await questionAsked(
      { asOf: args.asOf, knownAt: args.knownAt, definition: args.definition },
      definitions,
    );
    const row = await loaders.coverageByRegion(question).load(args.region);
    if (row === null) throw regionUnknown(args.region, "region");

    const { participants, eligibleWorkers } = peopleOf(row);
    const gap = targetGap(BigInt(participants), BigInt(eligibleWorkers), target);
    const months = monthsFrom(args.from, args.months);
    const monthly = contributions.map(({ amount }) => amount);
    const joining = joiners(gap.workersNeeded, args.months, args.rampUp ?? RampUp.EVEN);
    const path = pathOf(joining, monthly);
    return {
      region: row.region,
      definition: (await definitions.byKey(row.definitionKey ?? "")) ?? null,
      figureAsOf: row.figureAsOf,
      participants,
      eligibleWorkers,
      targetCount: Number(gap.targetCount),
      workersNeeded: Number(gap.workersNeeded),
      uncovered: Number(gap.uncovered),
      cost: path.reduce((sum, { cost }) => sum + cost, 0n),
      months: path.map((step, at) => ({
        month: months[at] ?? args.from,
        joining: Number(step.joining),
        heads: Number(step.heads),
        rate: monthly[at] ?? 0n,
        cost: step.cost,
      })),
      rules: appliedRules(contributions, months),
      refused: refusedReliefs(rules, asked, months),
    };
  }
}
