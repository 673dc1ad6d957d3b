import { dayBefore } from "../domain/calendar";
import { monthRuns, monthsInWords } from "../domain/month-runs";
import { Payer, payerOf } from "../domain/payer";
import {
  type RateQuestion,
  type RateRule,
  isForPayer,
  isForSector,
  isInForce,
  reliefsOf,
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
 * Which reliefs were considered and do not apply, and why: one text for each rule. `days` are all
 * that are asked about: one day, or the first days of some months. What applies in some of the
 * months only is told with both, the months that have it and those that do not.
 */
export function refusedReliefs(
  rules: readonly RateRule[],
  question: RateQuestion,
  days: readonly string[],
): string[] {
  return considered(rules, question).flatMap(({ rule, programmes }) => {
    const against = daysAgainst(rules, rule, question, days);
    if (against.size === 0) return [];
    return [`${describe(rule, programmes)} ${whenAndWhy(against, days)}`];
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

/** The days on which a relief does not apply, by the reason. */
function daysAgainst(
  rules: readonly RateRule[],
  rule: RateRule,
  question: RateQuestion,
  days: readonly string[],
): Map<string, string[]> {
  const never = reasonForAll(rule, question);
  if (never !== null) {
    // Whoever could not have it need not hear of a relief that holds at another time.
    const holds = days.some((day) => isInForce(rule, day));
    return new Map(holds ? [[never, [...days]]] : []);
  }
  const against = new Map<string, string[]>();
  for (const day of days) {
    const reason = reasonOn(rules, rule, question, day);
    if (reason !== null) against.set(reason, [...(against.get(reason) ?? []), day]);
  }
  return against;
}

/** Why a relief applies on no day, whenever it holds. */
function reasonForAll(rule: RateRule, question: RateQuestion): string | null {
  const { funding, sector } = question;
  if (!isForPayer(rule, question)) {
    if (funding === null) return "who pays is not stated; name the funding source";
    return `${PAYS[payerOf(funding)]} (${funding})`;
  }
  if (sector === null || isForSector(rule, sector)) return null;
  return `the workers asked about are of sector ${sector}`;
}

function reasonOn(
  rules: readonly RateRule[],
  rule: RateRule,
  question: RateQuestion,
  day: string,
): string | null {
  if (!isInForce(rule, day)) return "it does not hold then";
  if (reliefsOf(rules, rule.halves ?? "", question, day).length > 0) return null;
  return "the sector of the workers is not stated, and others have no relief; name the sector";
}

function whenAndWhy(against: ReadonlyMap<string, string[]>, days: readonly string[]): string {
  const refused = new Set([...against.values()].flat());
  const applies = days.filter((day) => !refused.has(day));
  const said = [...against].map(([reason, of]) => {
    const when = of.length === days.length ? "" : ` ${monthsInWords(monthRuns(of))}`;
    return `It does not apply${when}: ${reason}.`;
  });
  if (applies.length > 0) said.unshift(`It applies ${monthsInWords(monthRuns(applies))}.`);
  return said.join(" ");
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
