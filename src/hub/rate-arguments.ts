import type { FundingSource } from "../domain/funding-source";
import { Programme } from "../domain/programme";
import { Segment } from "../domain/segment";
import { UserError, shown } from "../graphql/user-error";
import type { RateQuestion, RateRule } from "../measure/contribution";

/** Whose contribution is asked about, as a client sends it. */
export interface RateAsked {
  segment: Segment;
  programmes: readonly Programme[];
  funding?: FundingSource | null;
  sector?: string | null;
  monthlyWage?: string | null;
  riskClass?: number | null;
}

const RISK_CLASSES = 5;

/** Checks whose contribution is asked about, and that what it depends on is given. */
export function rateQuestion(asked: RateAsked, rules: readonly RateRule[]): RateQuestion {
  requireProgrammes(asked.programmes);
  const sector = asked.sector ?? null;
  if (sector !== null) requireSector(sector, rules);
  const riskClass = asked.riskClass ?? null;
  if (riskClass !== null) requireRiskClass(riskClass);
  const monthlyWage = asked.monthlyWage == null ? null : BigInt(asked.monthlyWage);
  requireWage(asked, monthlyWage);
  if (asked.segment === Segment.PU && riskClass === null) requireNoRisk(asked.programmes);
  const { segment, programmes, funding = null } = asked;
  return { segment, programmes, funding, sector, monthlyWage, riskClass };
}

function requireProgrammes(programmes: readonly Programme[]): void {
  if (programmes.length > 0 && new Set(programmes).size === programmes.length) return;
  const none = programmes.length === 0;
  throw new UserError(none ? "No programme is named." : "A programme is named twice.", {
    code: none ? "NO_PROGRAMMES" : "LISTED_TWICE",
    argument: "programmes",
    value: programmes.join(" "),
    remedy: "Name each programme once, as in [JKK, JKM].",
  });
}

function requireSector(sector: string, rules: readonly RateRule[]): void {
  const known = [...new Set(rules.flatMap((rule) => rule.sector ?? []))].sort();
  if (known.includes(sector)) return;
  throw new UserError(`No rate tells of a sector ${JSON.stringify(shown(sector))}.`, {
    code: "SECTOR_UNKNOWN",
    argument: "sector",
    value: shown(sector),
    remedy: `Name one of ${known.join(", ")}, or leave it out when it is not known.`,
  });
}

function requireRiskClass(riskClass: number): void {
  if (riskClass >= 1 && riskClass <= RISK_CLASSES) return;
  throw new UserError(`A risk class is 1 to ${RISK_CLASSES}, not ${riskClass}.`, {
    code: "RISK_CLASS_INVALID",
    argument: "riskClass",
    value: String(riskClass),
    remedy: "1 is very low risk, 5 very high; JKK of wage earners depends on it.",
  });
}

function requireNoRisk(programmes: readonly Programme[]): void {
  if (!programmes.includes(Programme.JKK)) return;
  throw new UserError("JKK of wage earners (PU) depends on the risk class of their workplace.", {
    code: "RISK_CLASS_MISSING",
    argument: "riskClass",
    value: "nothing",
    remedy: "Name the risk class, 1 to 5.",
  });
}

function requireWage({ segment }: RateAsked, wage: bigint | null): void {
  if (segment === Segment.PU && wage === null) {
    throw new UserError("The contribution of wage earners (PU) is a part of their wage.", {
      code: "MONTHLY_WAGE_MISSING",
      argument: "monthlyWage",
      value: "nothing",
      remedy: 'Name the wage of a month in whole rupiah, for example "2800000".',
    });
  }
  if (wage !== null && wage <= 0n) {
    throw new UserError("A wage is more than nothing.", {
      code: "MONTHLY_WAGE_INVALID",
      argument: "monthlyWage",
      value: String(wage),
      remedy: "Name the wage of a month in whole rupiah, above zero.",
    });
  }
  if (segment === Segment.BPU && wage !== null) {
    throw new UserError("For BPU only the contribution at the lowest base is known.", {
      code: "WAGE_BASE_UNKNOWN",
      argument: "monthlyWage",
      value: String(wage),
      remedy: "Leave monthlyWage out: the contribution at the lowest base is answered.",
    });
  }
}
