import { isWithinRegion, levelOfRegionCode } from "../../domain/region-code";
import { RegionLevel } from "../../domain/region-level";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { AgreementFundingInput } from "./agreement-funding.input";
import { fundingYearProblems } from "./funding-year-problems";

/** What is wrong with the funding lines of an agreement for some regions and for a term. */
export function newFundingProblems(
  lines: readonly AgreementFundingInput[] | null | undefined,
  regions: readonly string[],
  term: { startsOn?: string | null; endsOn?: string | null },
): Problem[] {
  return (lines ?? []).flatMap((line, index) => {
    const path = ["input", "funding", index];
    return [
      ...fundingProblems(line, regions, path),
      ...fundingYearProblems(line.year, term, [...path, "year"]),
    ];
  });
}

/** What is wrong with one funding line of an agreement for some regions. */
function fundingProblems(
  line: AgreementFundingInput,
  regions: readonly string[],
  path: ProblemPath,
): Problem[] {
  return [
    ...regionOfLineProblems(line, regions, path),
    ...precisionProblems(line, path),
    ...villageProblems(line, line.region ?? regions[0], path),
  ];
}

function regionOfLineProblems(
  { region }: AgreementFundingInput,
  regions: readonly string[],
  path: ProblemPath,
): Problem[] {
  if (region == null) {
    if (regions.length <= 1) return [];
    return [
      problem(
        ProblemCode.MISSING,
        [...path, "region"],
        null,
        "The agreement is for several regions, and this funding line does not say which.",
        "Name one of the agreement's regions.",
      ),
    ];
  }
  if (regions.includes(region)) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      [...path, "region"],
      region,
      "The funding line is for a region that the agreement is not for.",
      "Name one of the agreement's regions.",
    ),
  ];
}

function precisionProblems(
  { amount, precision, year }: AgreementFundingInput,
  path: ProblemPath,
): Problem[] {
  const problems: Problem[] = [];
  if (amount == null && precision != null) {
    problems.push(
      problem(
        ProblemCode.MISSING,
        [...path, "amount"],
        null,
        "A precision is given for an amount that is not.",
        "Give the amount, or leave the precision out.",
      ),
    );
  }
  if (amount != null && year == null) {
    problems.push(
      problem(
        ProblemCode.MISSING,
        [...path, "year"],
        null,
        "An amount is given without the budget year that it is for.",
        "Give the year, or leave the amount out.",
      ),
    );
  }
  return problems;
}

function villageProblems(
  { villages }: AgreementFundingInput,
  region: string | undefined,
  path: ProblemPath,
): Problem[] {
  return (villages ?? []).flatMap((code, place) => {
    const isVillage = levelOfRegionCode(code) === RegionLevel.VILLAGE;
    if (isVillage && region !== undefined && isWithinRegion(code, region)) return [];
    return [
      problem(
        ProblemCode.REGION_LEVEL_WRONG,
        [...path, "villages", place],
        code,
        "This is not a village inside the funding line's region.",
        "Write the ten digits of a village there, as 73.14.01.2001.",
      ),
    ];
  });
}
