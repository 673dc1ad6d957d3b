import type { EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { isWithinRegion, levelOfRegionCode } from "../../domain/region-code";
import { RegionLevel } from "../../domain/region-level";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { Agreement } from "../agreement/agreement.entity";
import { agreementProblem } from "../known-agreements";
import { regionProblems } from "../known-regions";
import { sourceProblems } from "../record-sources";
import { isSurelyAfter, precisionProblems, todayStated } from "../stated-dates";
import type { RecordFundingLineInput } from "./funding-line.input";

/** The agreement that a line is under, with the regions that it is for. */
export interface AgreementOfLine extends Pick<Agreement, "startsOn" | "endsOn"> {
  regions: readonly string[];
}

/** The region of a line: the one that it names, or the only one of its agreement. */
export function regionOfLine(
  { region }: RecordFundingLineInput,
  agreement: AgreementOfLine | null,
): string | undefined {
  return region ?? (agreement?.regions.length === 1 ? agreement.regions[0] : undefined);
}

/** What is wrong with a funding line that is to be recorded, beyond the shape of its input. */
export async function fundingLineProblems(
  tx: EntityManager,
  input: RecordFundingLineInput,
  agreement: AgreementOfLine | null,
): Promise<Problem[]> {
  const region = regionOfLine(input, agreement);
  const cited = (input.sources ?? []).map((source, index) => ({
    source,
    path: ["input", "sources", index],
  }));
  return [
    ...(await agreementProblem(tx, input.office, input.agreement, ["input", "agreement"])),
    ...regionOfLineProblems(input, region, agreement),
    ...timeProblems(input),
    ...termProblems(input, agreement),
    ...amountProblems(input),
    ...villageProblems(input, region),
    ...(await regionProblems(tx, input.office, regionsNamed(input, region))),
    ...(await sourceProblems(tx, input.office, cited)),
  ];
}

/** A budget is for regions that the office serves in its year; of the present year, today. */
function regionsNamed(input: RecordFundingLineInput, region: string | undefined) {
  const present = today();
  const on = input.asOf ?? (input.year == null ? present : dayOfYear(input.year, present));
  const villages = (input.villages ?? []).map((code, place) => ({
    code,
    path: ["input", "villages", place],
    on,
  }));
  return region === undefined
    ? villages
    : [{ code: region, path: ["input", "region"], on }, ...villages];
}

function dayOfYear(year: number, present: string): string {
  return Number(present.slice(0, 4)) === year ? present : `${year}-12-31`;
}

function regionOfLineProblems(
  { region, agreement: id }: RecordFundingLineInput,
  found: string | undefined,
  agreement: AgreementOfLine | null,
): Problem[] {
  if (found === undefined) {
    if (id != null && agreement === null) return [];
    return [
      problem(
        ProblemCode.MISSING,
        ["input", "region"],
        null,
        "The funding line does not say for which region it is.",
        "Name a region; under an agreement, one of those that it is for.",
      ),
    ];
  }
  if (agreement === null || agreement.regions.some((outer) => isWithinRegion(found, outer))) {
    return [];
  }
  return [
    problem(
      ProblemCode.CONTRADICTION,
      ["input", "region"],
      region,
      "The funding line is for a region that the agreement is not for.",
      "Name one of the agreement's regions, or one inside them.",
    ),
  ];
}

function timeProblems(input: RecordFundingLineInput): Problem[] {
  const asOf = { field: "asOf", date: input.asOf, precision: input.asOfPrecision };
  const problems = precisionProblems([asOf]);
  const at = (field: string, value: unknown, message: string, remedy: string, code: ProblemCode) =>
    problems.push(problem(code, ["input", field], value, message, remedy));
  if (input.year == null && input.asOf == null) {
    at(
      "year",
      null,
      "Neither the budget year nor a day on which it was paid is given.",
      "Give the year, or with `asOf` a day on which it was known to be paid.",
      ProblemCode.MISSING,
    );
  }
  if (input.year != null && input.asOf != null && !input.asOf.startsWith(String(input.year))) {
    at(
      "asOf",
      input.asOf,
      "The day on which it was known to be paid is not in its budget year.",
      "Correct one of the two, or leave out the one that is not known.",
      ProblemCode.CONTRADICTION,
    );
  }
  if (isSurelyAfter(asOf, todayStated())) {
    at(
      "asOf",
      input.asOf,
      "It is said to have been paid on a day to come.",
      "Correct the day, or give the budget year instead.",
      ProblemCode.DATE_IN_FUTURE,
    );
  }
  return problems;
}

/** Only the days of a term that are known can be contradicted. */
function termProblems(
  { year }: RecordFundingLineInput,
  agreement: AgreementOfLine | null,
): Problem[] {
  if (year == null || agreement === null) return [];
  const { startsOn, endsOn } = agreement;
  const isBefore = startsOn !== null && year < Number(startsOn.slice(0, 4));
  const isAfter = endsOn !== null && year > Number(endsOn.slice(0, 4));
  if (!isBefore && !isAfter) return [];
  return [
    problem(
      ProblemCode.FUNDING_YEAR_OUTSIDE_TERM,
      ["input", "year"],
      year,
      `The budget year is outside the agreement's term, which ${
        isBefore ? `begins on ${startsOn}` : `ends on ${endsOn}`
      }.`,
      "Correct the year, or name the agreement that is in force in it.",
    ),
  ];
}

function amountProblems({ amount, precision, year }: RecordFundingLineInput): Problem[] {
  if (amount == null) {
    if (precision == null) return [];
    return [
      problem(
        ProblemCode.MISSING,
        ["input", "amount"],
        null,
        "A precision is given for an amount that is not.",
        "Give the amount, or leave the precision out.",
      ),
    ];
  }
  if (year != null) return [];
  return [
    problem(
      ProblemCode.MISSING,
      ["input", "year"],
      null,
      "An amount is given without the budget year that it is for.",
      "Give the year, or leave the amount out.",
    ),
  ];
}

function villageProblems(
  { villages }: RecordFundingLineInput,
  region: string | undefined,
): Problem[] {
  return (villages ?? []).flatMap((code, place) => {
    const path = ["input", "villages", place];
    if (levelOfRegionCode(code) !== RegionLevel.VILLAGE) {
      return [
        problem(
          ProblemCode.REGION_LEVEL_WRONG,
          path,
          code,
          "This is not a village.",
          "Write the ten digits of a village, as 73.14.01.2001.",
        ),
      ];
    }
    if (region === undefined || isWithinRegion(code, region)) return [];
    return [
      problem(
        ProblemCode.VILLAGE_OUTSIDE_REGION,
        path,
        code,
        `The village does not lie in the funding line's region, ${region}.`,
        "Name villages inside the region, or record another line for the other region.",
      ),
    ];
  });
}
