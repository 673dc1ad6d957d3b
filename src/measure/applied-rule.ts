import { dayBefore } from "../domain/calendar";
import { monthRuns, monthsInWords } from "../domain/month-runs";
import type { Contribution, ContributionPart, RateRule } from "./contribution";

/** What a part of a contribution comes from: a rate, or the reliefs that halve it. */
export type AppliedRule = Pick<RateRule, "id" | "legalBasis" | "from" | "until" | "note">;

/**
 * The rule that was applied. Where the sector is not stated, one relief of every sector was: they
 * hold together from when the last of them begins until the first of them ends, which is named.
 */
export function appliedRule({ rate, reliefs }: ContributionPart): AppliedRule {
  const [first = rate, ...others] = reliefs;
  if (others.length === 0) return first;
  const from = reliefs.reduce((last, rule) => (rule.from > last ? rule.from : last), first.from);
  const notes = [everySector(reliefs, first), ...reliefs.flatMap(({ note }) => note ?? [])];
  return {
    id: first.id,
    legalBasis: each(reliefs.map(({ legalBasis }) => legalBasis)),
    from,
    until: first.until,
    note: [...new Set(notes)].join(" "),
  };
}

function everySector(reliefs: readonly RateRule[], { until }: RateRule): string {
  const names = each(reliefs.map(({ id }) => id));
  if (until === null) return `The sector is not stated: every sector has a relief, by ${names}.`;
  return (
    `The sector is not stated: until ${dayBefore(until)} every sector has a relief, by ${names}. ` +
    "Name the sector to know what holds afterwards."
  );
}

/**
 * Which rules the contributions of consecutive months come from, in sentences: one for each
 * programme and run of months. The months are named where not all have the same rule.
 */
export function appliedRules(
  contributions: readonly Contribution[],
  months: readonly string[],
): string[] {
  const monthsOf = new Map<string, string[]>();
  contributions.forEach(({ parts }, at) => {
    for (const part of parts) {
      const said = sentence(part);
      monthsOf.set(said, [...(monthsOf.get(said) ?? []), months[at] ?? ""]);
    }
  });
  return [...monthsOf].map(([said, of]) => {
    const when = of.length === months.length ? "" : `, ${monthsInWords(monthRuns(of))}`;
    return `${said}${when}.`;
  });
}

function sentence(part: ContributionPart): string {
  const { programme, amount, rate, reliefs } = part;
  const { id, legalBasis } = appliedRule(part);
  const rules = each(reliefs.length === 0 ? [id] : reliefs.map((relief) => relief.id));
  const halved = reliefs.length === 0 ? "" : ", halved";
  const whose = reliefs.length > 1 ? " in every sector" : "";
  return `${programme} of ${rate.segment}: Rp${amount} a month${halved}${whose} (${legalBasis}, ${rules})`;
}

function each(names: readonly string[]): string {
  return [...new Set(names)].join(" and ");
}
