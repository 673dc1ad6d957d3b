import type { EntityManager } from "typeorm";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { agreementOfRegionProblem } from "../known-agreements";
import { regionProblems } from "../known-regions";
import { sourceProblems } from "../record-sources";
import { isSurelyAfter, type StatedDate, todayStated } from "../stated-dates";
import { MeetingKind } from "./follow-up-state";
import type { NewFollowUpInput, RecordMeetingInput } from "./meeting.input";

/** What is wrong with a meeting that is to be recorded, beyond the shape of its input. */
export async function meetingProblems(
  tx: EntityManager,
  input: RecordMeetingInput,
): Promise<Problem[]> {
  const held = heldOf(input);
  const regions = input.regions.map((code, index) => ({
    code,
    path: ["input", "regions", index],
    on: input.heldOn,
  }));
  const cited = (input.sources ?? []).map((source, index) => ({
    source,
    path: ["input", "sources", index],
  }));
  return [
    ...dayProblems(held),
    ...decreeProblems(input),
    ...(input.followUps ?? []).flatMap((followUp, index) =>
      followUpProblems(followUp, held, ["input", "followUps", index]),
    ),
    ...(await regionProblems(tx, input.office, regions)),
    ...(await agreementProblems(tx, input)),
    ...(await sourceProblems(tx, input.office, cited)),
  ];
}

function heldOf({
  heldOn,
  heldOnPrecision,
}: Pick<RecordMeetingInput, "heldOn" | "heldOnPrecision">) {
  return { field: "heldOn", date: heldOn, precision: heldOnPrecision };
}

function dayProblems(held: StatedDate): Problem[] {
  if (!isSurelyAfter(held, todayStated())) return [];
  return [
    problem(
      ProblemCode.DATE_IN_FUTURE,
      ["input", "heldOn"],
      held.date,
      "The meeting is said to have been held on a day to come.",
      "Correct the day; record a meeting once it has been held.",
    ),
  ];
}

function decreeProblems({ kind, foundingDecree }: RecordMeetingInput): Problem[] {
  if (foundingDecree == null || kind === MeetingKind.COMPLIANCE_FORUM) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      ["input", "foundingDecree"],
      foundingDecree,
      "Only a compliance forum is founded by decree.",
      "Leave the decree out, or record the meeting as a COMPLIANCE_FORUM.",
    ),
  ];
}

/** One of its regions must be the agreement's: a forum may be about several. */
async function agreementProblems(
  tx: EntityManager,
  { office, agreement, regions }: RecordMeetingInput,
): Promise<Problem[]> {
  let problems: Problem[] = [];
  for (const region of regions) {
    const path = ["input", "agreement"];
    problems = await agreementOfRegionProblem(tx, office, agreement, region, path);
    if (problems.length === 0) return [];
  }
  return problems;
}

/** What is wrong with what is to be done after a meeting. */
export function followUpProblems(
  { dueOn, dueOnPrecision }: NewFollowUpInput,
  held: StatedDate,
  path: ProblemPath,
): Problem[] {
  if (dueOn == null) {
    if (dueOnPrecision == null) return [];
    return [
      problem(
        ProblemCode.MISSING,
        [...path, "dueOn"],
        null,
        "It is said how exactly the day is set, and not which day it is.",
        "Give `dueOn`, or leave `dueOnPrecision` out.",
      ),
    ];
  }
  if (!isSurelyAfter(held, { field: "dueOn", date: dueOn, precision: dueOnPrecision })) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      [...path, "dueOn"],
      dueOn,
      "It is due before the meeting was held.",
      "Correct one of the two days, or leave this one out if none was set.",
    ),
  ];
}
