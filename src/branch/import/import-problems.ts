import { violatedConstraint } from "../../database/violated-constraint";
import type { TableProblem } from "../../csv/table-problem";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { UserError } from "../../graphql/user-error";
import { membershipProblems } from "../import-people";
import { importId } from "./import-id";

/** The office imports another file at the moment. */
export class ImportRunning extends UserError {
  constructor(office: string, running: string | null) {
    super("The branch office is importing another file; one is stored at a time.", {
      code: "IMPORT_RUNNING",
      office,
      ...(running === null ? {} : { value: importId(office, running) }),
      remedy: "Wait until that import has ended, then send the file again.",
    });
  }
}

/** What two who wrote at the same time stumble over; each row was checked before. */
const RACES = ["participant_nik_once", "enrollment_pkey", "enrollment_under_known_agreement"];

/** What the database refused although every row had been checked: somebody else was quicker. */
export function raceProblem(error: unknown): TableProblem | null {
  const isRace =
    RACES.includes(violatedConstraint(error) ?? "") || membershipProblems(error, []) !== null;
  if (!isRace) return null;
  return {
    line: null,
    column: null,
    code: ProblemCode.CONFLICT,
    value: null,
    message: "Somebody recorded one of these people at the same time; nothing was stored.",
    remedy: "Import the file again: what is on record now is then compared.",
  };
}
