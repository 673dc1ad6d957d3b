import { dayBefore } from "../domain/calendar";
import { Payer, payerOf } from "../domain/payer";
import {
  type RateQuestion,
  type RateRule,
  isForPayer,
  isForSector,
  isInForce,
  reliefOf,
} from "./contribution";

const PAYS: Record<Payer, string> = {
  [Payer.GOVERNMENT]: "a government budget pays",
  [Payer.EMPLOYER]: "the employer pays",
  [Payer.DONOR]: "somebody else pays",
  [Payer.SELF]: "the participants pay themselves",
};

/** A relief, with all the programmes that the same rule halves. */
interface Considered {
  readonly rule: RateRule;
  readonly programmes: string[];
}

/**
 * Which reliefs were considered and do not apply, and why, in sentences: one for each rule and
 * reason. `days` are all that are asked about: one day, or the first days of some months.
 */
export function refusedReliefs(
  rules: readonly RateRule[],
  question: RateQuestion,
  days: readonly string[],
): string[] {
  return considered(rules, question).flatMap(({ rule, programmes }) => {
    const reason = reasonAgainst(rules, rule, question, days);
    return reason === null ? [] : [`${describe(rule, programmes)} It does not apply: ${reason}.`];
  });
}

function considered(rules: readonly RateRule[], question: RateQuestion): Considered[] {
  const found = new Map<string, Considered>();
  for (const programme of question.programmes) {
    for (const rule of rules) {
      if (rule.halves === null || rule.segment !== question.segment) continue;
      if (rule.programme !== programme) continue;
      const key = [rule.legalBasis, rule.payer, rule.sector, rule.from, rule.until].join();
      const known = found.get(key);
      if (known) known.programmes.push(programme);
      else found.set(key, { rule, programmes: [programme] });
    }
  }
  return [...found.values()];
}

function reasonAgainst(
  rules: readonly RateRule[],
  rule: RateRule,
  question: RateQuestion,
  days: readonly string[],
): string | null {
  const holds = days.filter((day) => isInForce(rule, day));
  const { funding, sector } = question;
  if (holds.length > 0) {
    if (funding === null) return "who pays is not stated; name the funding source";
    if (!isForPayer(rule, question)) return `${PAYS[payerOf(funding)]} (${funding})`;
    if (sector !== null && !isForSector(rule, sector)) {
      return `the workers asked about are of sector ${sector}`;
    }
    const applies = holds.every((day) => {
      return reliefOf(rules, rule.halves ?? "", question, day) !== null;
    });
    if (!applies) {
      return "the sector of the workers is not stated, and others have no relief; name the sector";
    }
  }
  if (holds.length === days.length) return null;
  if (!isForPayer(rule, question) || (sector !== null && !isForSector(rule, sector))) return null;
  return holds.length === 0
    ? "it does not hold then"
    : "some of the months asked about lie outside, and are paid in full";
}

function describe(rule: RateRule, programmes: readonly string[]): string {
  const whose = rule.payer === Payer.SELF ? " who pay themselves" : ` paid by ${rule.payer}`;
  const sector = rule.sector === null ? "" : ` of sector ${rule.sector}`;
  const until = rule.until === null ? "on" : `to ${dayBefore(rule.until)}`;
  return (
    `${rule.legalBasis} halves ${programmes.join(" and ")} for ${rule.segment}${sector}` +
    `${whose}, from ${rule.from} ${until}.`
  );
}
