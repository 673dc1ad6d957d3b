import type { EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { officeOfId } from "../../domain/office-code";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { sourceProblems } from "../record-sources";
import type { RecordFundingPaymentInput } from "./funding-payment.input";
import { FundingLine } from "./funding-line.entity";

/** A month is stored as its first day. */
export function firstDayOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** What is wrong with a payment that is to be recorded, beyond the shape of its input. */
export async function fundingPaymentProblems(
  tx: EntityManager,
  input: RecordFundingPaymentInput,
): Promise<Problem[]> {
  const { office: officeCode, fundingLine: id } = input;
  const line = await tx.findOneBy(FundingLine, { officeCode, id });
  const cited = (input.sources ?? []).map((source, index) => ({
    source,
    path: ["input", "sources", index],
  }));
  return [
    ...(line === null ? [lineUnknown(officeCode, id)] : yearProblems(input, line.year)),
    ...dayProblems(input),
    ...(await sourceProblems(tx, officeCode, cited)),
  ];
}

function lineUnknown(officeCode: string, id: string): Problem {
  if (officeOfId(id) !== officeCode) {
    return problem(
      ProblemCode.FUNDING_LINE_OF_ANOTHER_OFFICE,
      ["input", "fundingLine"],
      id,
      "This funding line is kept by another branch office.",
      "Name a funding line that this office has recorded.",
    );
  }
  return problem(
    ProblemCode.FUNDING_LINE_UNKNOWN,
    ["input", "fundingLine"],
    id,
    "This branch office has recorded no funding line with this id.",
    "Take the id from BranchOffice.fundingConnection or Agreement.funding.",
  );
}

/** A line whose budget year is not stated says nothing about the months it pays for. */
function yearProblems(
  { firstMonth, lastMonth }: RecordFundingPaymentInput,
  year: number | null,
): Problem[] {
  if (year === null) return [];
  return Object.entries({ firstMonth, lastMonth: lastMonth ?? null }).flatMap(([field, month]) =>
    month === null || Number(month.slice(0, 4)) === year
      ? []
      : [
          problem(
            ProblemCode.PAYMENT_OUTSIDE_YEAR,
            ["input", field],
            month,
            `The month is not in ${year}, the budget year of the funding line.`,
            "Correct the month, or record the payment at the funding line of its year.",
          ),
        ],
  );
}

function dayProblems({ paidOn, firstMonth, lastMonth }: RecordFundingPaymentInput): Problem[] {
  const problems: Problem[] = [];
  if (lastMonth != null && firstDayOfMonth(lastMonth) < firstDayOfMonth(firstMonth)) {
    problems.push(
      problem(
        ProblemCode.END_BEFORE_START,
        ["input", "lastMonth"],
        lastMonth,
        "The last month that it pays for lies before the first.",
        "Correct one of the two months.",
      ),
    );
  }
  if (paidOn > today()) {
    problems.push(
      problem(
        ProblemCode.DATE_IN_FUTURE,
        ["input", "paidOn"],
        paidOn,
        "The payment is said to have been made on a day to come.",
        "Correct the day; record a payment once it is made.",
      ),
    );
  }
  return problems;
}
