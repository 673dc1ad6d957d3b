import type { EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { officeOfId } from "../../domain/office-code";
import { isWithinRegion, levelOfRegionCode } from "../../domain/region-code";
import { RegionLevel } from "../../domain/region-level";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { FundingLine } from "../funding/funding-line.entity";
import { agreementOfRegionProblem, usableAgreementProblem } from "../known-agreements";
import { regionProblems } from "../known-regions";
import { CandidateRegister } from "./candidate-register";
import type { OpenSelectionBatchInput } from "./selection-batch.input";

/** What is wrong with a batch that is to be opened, beyond the shape of its input. */
export async function batchProblems(
  tx: EntityManager,
  input: OpenSelectionBatchInput,
): Promise<Problem[]> {
  const { office, agreement, region, openedOn } = input;
  const at = ["input", "agreement"];
  return [
    ...registerProblems(input),
    ...levelProblems(region),
    ...dayProblems(openedOn),
    ...(await regionProblems(tx, office, [
      { code: region, path: ["input", "region"], on: openedOn },
    ])),
    ...(await agreementOfRegionProblem(tx, office, agreement, region, at)),
    // A selection is prepared while its agreement is a draft.
    ...(await usableAgreementProblem(tx, office, agreement, openedOn, at, { orDraft: true })),
    ...(await lineProblems(tx, input)),
  ];
}

function registerProblems({ register, registerName }: OpenSelectionBatchInput): Problem[] {
  const isOther = register === CandidateRegister.OTHER;
  if (isOther === (registerName != null)) return [];
  return [
    problem(
      isOther ? ProblemCode.MISSING : ProblemCode.CONTRADICTION,
      ["input", "registerName"],
      registerName,
      isOther
        ? "The register is another one, and its name is not given."
        : `The register is ${register}, and the name of another one is given.`,
      "Name the register if it is OTHER, and only then.",
    ),
  ];
}

function levelProblems(region: string): Problem[] {
  if (levelOfRegionCode(region) !== RegionLevel.PROVINCE) return [];
  return [
    problem(
      ProblemCode.REGION_LEVEL_WRONG,
      ["input", "region"],
      region,
      "A regent or mayor determines candidates of a regency, a city, or a region inside one.",
      "Open one batch for each regency, as 13.03.",
    ),
  ];
}

function dayProblems(openedOn: string): Problem[] {
  if (openedOn <= today()) return [];
  return [
    problem(
      ProblemCode.DATE_IN_FUTURE,
      ["input", "openedOn"],
      openedOn,
      "The batch is said to have been opened on a day to come.",
      "Correct the day; open a batch once candidates can be listed.",
    ),
  ];
}

/** A line pays for the workers of its own region, and under its own agreement. */
async function lineProblems(
  tx: EntityManager,
  { office: officeCode, fundingLine: id, agreement, region }: OpenSelectionBatchInput,
): Promise<Problem[]> {
  if (id == null) return [];
  const at = ["input", "fundingLine"];
  const line = await tx.findOneBy(FundingLine, { officeCode, id });
  if (line === null) {
    const isOurs = officeOfId(id) === officeCode;
    return [
      problem(
        isOurs ? ProblemCode.FUNDING_LINE_UNKNOWN : ProblemCode.FUNDING_LINE_OF_ANOTHER_OFFICE,
        at,
        id,
        isOurs
          ? "This branch office has recorded no funding line with this id."
          : "This funding line is kept by another branch office.",
        "Take the id from BranchOffice.fundingConnection or Agreement.funding.",
      ),
    ];
  }
  const said = (message: string, remedy: string) => [
    problem(ProblemCode.CONTRADICTION, at, id, message, remedy),
  ];
  if (!isWithinRegion(region, line.regionCode) && !isWithinRegion(line.regionCode, region)) {
    return said(
      `The funding line pays in ${line.regionCode}, which is another region.`,
      "Name a funding line of the batch's region.",
    );
  }
  if (agreement == null || line.agreementId === null || line.agreementId === agreement) return [];
  return said(
    "The funding line is paid under another agreement.",
    "Name a funding line of this agreement, or its agreement.",
  );
}
