import { today } from "../../domain/calendar";
import type { Reads } from "../../database/reads";
import { column, manyForEach } from "../questions";
import { totalPeople } from "../total-people";
import type { EnrollmentDimension, EnrollmentTotalType } from "./enrollment-total.type";
import { ENROLLMENT_TOTALS } from "./enrollment-total.sql";
import { statusOfHeadcount } from "./headcount-status";

/** The totals of a region, of an office or of an agreement, on a day, by dimensions. */
export interface TotalsAsked {
  region: string | null;
  office: string | null;
  agreement: string | null;
  activeOn: string | null;
  by: readonly EnrollmentDimension[];
}

interface TotalRow extends Omit<EnrollmentTotalType, "headcount" | "status" | "unreported"> {
  /** A sum is a bigint, which the driver gives as text. */
  headcount: string | null;
  unreported: number;
}

/** Batched totals: one statement for all regions, offices and agreements asked, whatever they ask by. */
export function enrollmentTotalLoaders(reads: Reads, officeCode: string) {
  return {
    enrollmentTotals: manyForEach<TotalsAsked, TotalRow>(reads, (asked) => ({
      name: "enrollment_totals",
      text: ENROLLMENT_TOTALS,
      values: [
        officeCode,
        column(asked, ({ region }) => region),
        column(asked, ({ office }) => office),
        column(asked, ({ activeOn }) => activeOn ?? today()),
        column(asked, ({ by }) => [...new Set(by)].join(" ")),
        column(asked, ({ agreement }) => agreement),
      ],
    })),
  };
}

/** A total as it is shown. */
export function totalOf(row: TotalRow): EnrollmentTotalType {
  const headcount = totalPeople(row.headcount);
  return { ...row, headcount, status: statusOfHeadcount(headcount) };
}
