import { monthsFrom } from "../../domain/calendar";
import type { FundingSource } from "../../domain/funding-source";
import { Payer, payerOf } from "../../domain/payer";
import { Programme } from "../../domain/programme";
import type { Segment } from "../../domain/segment";
import { type Epoch, personToken } from "./person-token";

/** A membership with what its cohort says of it. */
export interface InsuredPeriod {
  readonly participant: string;
  readonly enrollmentId: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly regency: string;
  readonly segment: Segment;
  readonly funding: FundingSource | null;
  readonly programmes: readonly Programme[];
}

/** A row of the table of tokens, without its office. */
export interface TokenRow {
  readonly token: Buffer;
  readonly epoch: string;
  readonly line: number;
  readonly firstMonth: string;
  readonly lastMonth: string | null;
  readonly startsHere: boolean;
  readonly endsHere: boolean;
  readonly segment: Segment;
  readonly programmes: string;
  readonly governmentPaid: boolean;
  readonly regency: string;
  readonly participant: string;
  readonly enrollmentId: string;
  readonly startedOn: string;
}

const ORDER = Object.values(Programme);

/** The tokens of one person: a row for each of the memberships and each epoch that it touches. */
export function tokenRows(
  nik: string,
  periods: readonly InsuredPeriod[],
  epochs: readonly Epoch[],
): TokenRow[] {
  return epochs.flatMap((epoch) => {
    const within = periods.flatMap((period) => monthsWithin(period, epoch) ?? []);
    if (within.length === 0) return [];
    const token = personToken(epoch.key, nik);
    return within.map((row, at) => ({ ...row, token, epoch: epoch.name, line: at + 1 }));
  });
}

function monthsWithin(
  period: InsuredPeriod,
  epoch: Epoch,
): Omit<TokenRow, "token" | "epoch" | "line"> | null {
  const { startedOn, endedOn, funding, programmes } = period;
  const start = monthOf(startedOn);
  const end = endedOn === null ? null : monthOf(endedOn);
  if (end !== null && end < epoch.first) return null;
  if (epoch.last !== null && start > epoch.last) return null;
  const endsHere = end !== null && (epoch.last === null || end <= epoch.last);
  return {
    firstMonth: start < epoch.first ? epoch.first : start,
    lastMonth: endsHere ? end : epoch.last,
    startsHere: start >= epoch.first,
    endsHere,
    segment: period.segment,
    programmes: ORDER.filter((one) => programmes.includes(one)).join("+"),
    governmentPaid: funding !== null && payerOf(funding) === Payer.GOVERNMENT,
    regency: period.regency,
    participant: period.participant,
    enrollmentId: period.enrollmentId,
    startedOn,
  };
}

function monthOf(day: string): string {
  const [first = ""] = monthsFrom(day, 1);
  return first;
}
