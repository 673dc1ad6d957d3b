import { UserError } from "../graphql/user-error";
import type { Segment } from "../domain/segment";
import type { UnknownRate } from "../measure/contribution";

const MONTH = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** The refusal to guess what a programme costs in a month without a rate; it names the month. */
export function rateUnknown({ unknown, on }: UnknownRate, segment: Segment): UserError {
  const month = MONTH.format(new Date(`${on}T00:00:00Z`));
  return new UserError(`No rate of ${unknown} for ${segment} is known for ${month}.`, {
    code: "RATE_UNKNOWN",
    argument: "programmes",
    value: `${unknown} ${on.slice(0, 7)}`,
    remedy: "Leave the programme out, or ask about months for which a rate is recorded.",
  });
}
