import { Args, Ctx, Query, Resolver } from "type-graphql";
import { dayBefore } from "../../domain/calendar";
import { appliedRule } from "../../measure/applied-rule";
import { type ContributionPart, contributionOn, isUnknownRate } from "../../measure/contribution";
import { refusedReliefs } from "../../measure/refused-relief";
import { rateUnknown } from "../../reference/rate-problems";
import type { HubContext } from "../hub.context";
import { rateQuestion } from "../rate-arguments";
import { ContributionRateArgs } from "./contribution-rate.args";
import { type ContributionPartType, ContributionRateType } from "./contribution-rate.type";

@Resolver()
export class ContributionRateResolver {
  @Query(() => ContributionRateType, {
    description:
      "What a participant's programmes cost a month on a day, who pays and whose work it is taken " +
      "into account, with the rule that was applied and those that were not.",
  })
  async contributionRate(
    @Args(() => ContributionRateArgs) args: ContributionRateArgs,
    @Ctx() { rates }: HubContext,
  ): Promise<ContributionRateType> {
    const rules = await rates.all();
    const question = rateQuestion(args, rules);
    const contribution = contributionOn(rules, question, args.on);
    if (isUnknownRate(contribution)) throw rateUnknown(contribution, question.segment);
    return {
      amount: contribution.amount,
      perMonth: true,
      parts: contribution.parts.map(partOf),
      refused: refusedReliefs(rules, question, [args.on]),
    };
  }
}

function partOf(part: ContributionPart): ContributionPartType {
  const { programme, amount, rate, reliefs } = part;
  const applied = appliedRule(part);
  return {
    programme,
    amount,
    legalBasis: applied.legalBasis,
    from: applied.from,
    to: applied.until === null ? null : dayBefore(applied.until),
    rule: applied.id,
    halves: reliefs.length === 0 ? null : rate.id,
    percentOfWage: rate.wageMillionths === null ? null : Number(rate.wageMillionths) / 10_000,
    wageCeiling: rate.wageCeiling,
    note: applied.note,
  };
}
