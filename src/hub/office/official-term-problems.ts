import type { EntityManager } from "typeorm";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { placeOfRole } from "../official-titles";
import type { OfficialTerm } from "./official-term.entity";
import type { RecordOfficialTermInput } from "./official-term.input";

/** The days of a term as they would be stored. */
export type TermDays = Pick<OfficialTerm, "fromOn" | "fromPrecision" | "toOn" | "toPrecision">;

/** What is wrong with a term that is to be recorded, beyond the shape of its input. */
export async function officialTermProblems(
  tx: EntityManager,
  input: RecordOfficialTermInput,
  days: TermDays,
): Promise<Problem[]> {
  return [
    ...placeProblems(input),
    ...roleProblems(input),
    ...dayProblems(input, days),
    ...(await unknownNames(tx, input)),
    ...(await sightingProblems(tx, input, days)),
  ];
}

function at(
  code: ProblemCode,
  field: keyof RecordOfficialTermInput,
  value: unknown,
  message: string,
  remedy: string,
): Problem {
  return problem(code, ["input", field], value, message, remedy);
}

function placeProblems({ office, region }: RecordOfficialTermInput): Problem[] {
  if ((office == null) !== (region == null)) return [];
  return office == null
    ? [
        at(
          ProblemCode.MISSING,
          "office",
          null,
          "It is not said where the role is held.",
          "Name a branch office, or a region for a role in its government.",
        ),
      ]
    : [
        at(
          ProblemCode.CONTRADICTION,
          "region",
          region,
          "The role is said to be held in a branch office and in a region's government at once.",
          "Name one of the two.",
        ),
      ];
}

function roleProblems({ role, office, region }: RecordOfficialTermInput): Problem[] {
  const place = placeOfRole(role);
  if (place === undefined) {
    return [
      at(
        ProblemCode.ROLE_UNKNOWN,
        "role",
        role,
        "No official has this role.",
        "Take it from Official.role, for example HEAD of an office or REGENT of a region.",
      ),
    ];
  }
  const named = office == null ? region : office;
  if (named == null || (place === "office") === (office != null)) return [];
  return [
    at(
      ProblemCode.CONTRADICTION,
      "role",
      role,
      place === "office"
        ? "This is a role in a branch office, and a region is named."
        : "This is a role in a region's government, and a branch office is named.",
      "Correct the role or the place.",
    ),
  ];
}

function dayProblems(input: RecordOfficialTermInput, { fromOn, toOn }: TermDays): Problem[] {
  const problems: Problem[] = [];
  if (fromOn === null && toOn === null) {
    problems.push(
      at(
        ProblemCode.MISSING,
        "from",
        null,
        "Neither the first nor the last day of the term is given.",
        "Give one of them; a month or a year with its precision is enough.",
      ),
    );
  }
  for (const [field, day, precision] of [
    ["from", fromOn, input.fromPrecision],
    ["to", toOn, input.toPrecision],
  ] as const) {
    if (day !== null || precision == null) continue;
    problems.push(
      at(
        ProblemCode.MISSING,
        field,
        null,
        "It is said how exactly the day is known, and not which day it is.",
        `Give \`${field}\`, or leave \`${field}Precision\` out.`,
      ),
    );
  }
  if (fromOn !== null && toOn !== null && toOn < fromOn) {
    problems.push(
      at(
        ProblemCode.END_BEFORE_START,
        "to",
        input.to,
        "The term ends before it begins.",
        "Correct one of the two days, or leave out the one that is not known.",
      ),
    );
  }
  return problems;
}

async function unknownNames(
  tx: EntityManager,
  { office, region, source }: RecordOfficialTermInput,
): Promise<Problem[]> {
  const [known]: { office: boolean; region: boolean; source: boolean }[] = await tx.query(
    `SELECT EXISTS (SELECT FROM branch_office WHERE code = $1) AS office,
       EXISTS (SELECT FROM region WHERE code = $2) AS region,
       EXISTS (SELECT FROM source WHERE id = $3) AS source`,
    [office ?? null, region ?? null, source ?? null],
  );
  const missing: Problem[] = [];
  if (office != null && !known?.office) {
    const remedy = "Take the code from branchOffices.";
    missing.push(
      at(ProblemCode.OFFICE_UNKNOWN, "office", office, "No branch office has this code.", remedy),
    );
  }
  if (region != null && !known?.region) {
    const remedy = "Look the code up with regions(search:).";
    missing.push(
      at(ProblemCode.REGION_UNKNOWN, "region", region, "No region has this code.", remedy),
    );
  }
  if (source != null && !known?.source) {
    const remedy = "Take the id from BranchOffice.sources, once its office has sent it.";
    missing.push(
      at(ProblemCode.SOURCE_UNKNOWN, "source", source, "The hub has no such source.", remedy),
    );
  }
  return missing;
}

/** Somebody else who was for certain seen as head within the term cannot have been seen. */
async function sightingProblems(
  tx: EntityManager,
  { office, role, name }: RecordOfficialTermInput,
  { fromOn, toOn }: TermDays,
): Promise<Problem[]> {
  if (office == null || role !== "HEAD" || fromOn === null || toOn === null) return [];
  const [seen]: { name: string; seenOn: string }[] = await tx.query(
    `SELECT name, seen_on AS "seenOn" FROM official
     WHERE office_code = $1 AND role = 'HEAD' AND name <> $2 AND seen_on >= $3
       AND (seen_on + CASE seen_on_precision WHEN 'YEAR' THEN interval '1 year'
         WHEN 'MONTH' THEN interval '1 month' ELSE interval '1 day' END)::date <= $4::date + 1
     ORDER BY seen_on LIMIT 1`,
    [office, name, fromOn, toOn],
  );
  if (seen === undefined) return [];
  return [
    at(
      ProblemCode.TERM_CONTRADICTS_SIGHTING,
      "to",
      toOn,
      `Within this term, ${seen.name} was seen as head of the office, on ${seen.seenOn}.`,
      "Correct the days of the term; BranchOffice.head(on:) tells who was seen.",
    ),
  ];
}
