import type { Reads } from "../database/reads";
import { monthsFrom } from "../domain/calendar";
import {
  type Contribution,
  type RateQuestion,
  type RateRule,
  contributionOn,
  isUnknownRate,
} from "../measure/contribution";
import { rateUnknown } from "./rate-problems";

type RateRow = Omit<RateRule, "amount" | "wageMillionths" | "wageCeiling"> &
  Record<"amount" | "wageMillionths" | "wageCeiling", string | null>;

/** All contribution rates, read once for a request: there are few. */
export class ContributionRates {
  #all: Promise<RateRule[]> | undefined;

  constructor(private readonly reads: Reads) {}

  /** Every rate and every relief, by programme and start. */
  all(): Promise<RateRule[]> {
    this.#all ??= this.reads
      .rows<RateRow>({
        name: "contribution_rates",
        text: `SELECT id, programme, segment, sector, payer, risk_class AS "riskClass",
                 amount::text, wage_millionths::text AS "wageMillionths",
                 wage_ceiling::text AS "wageCeiling", halves, lower(valid)::text AS "from",
                 upper(valid)::text AS until, legal_basis AS "legalBasis", note
               FROM contribution_rate ORDER BY programme, lower(valid), id`,
        values: [],
      })
      .then((rows) => rows.map(ruleOf));
    return this.#all;
  }

  /** The contribution of each of so many months, at the rates of its first day. */
  async ofMonths(question: RateQuestion, from: string, count: number): Promise<Contribution[]> {
    const rules = await this.all();
    return monthsFrom(from, count).map((day) => {
      const answer = contributionOn(rules, question, day);
      if (isUnknownRate(answer)) throw rateUnknown(answer, question.segment);
      return answer;
    });
  }
}

function ruleOf(row: RateRow): RateRule {
  return {
    ...row,
    amount: whole(row.amount),
    wageMillionths: whole(row.wageMillionths),
    wageCeiling: whole(row.wageCeiling),
  };
}

function whole(text: string | null): bigint | null {
  return text === null ? null : BigInt(text);
}
