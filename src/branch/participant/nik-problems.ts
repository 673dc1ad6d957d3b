import type { EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { type NikFault, nikFaults } from "../../domain/nik";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { knownRegencies } from "../known-regencies";

const SENTENCES: Record<NikFault, string> = {
  REGION_UNKNOWN: "Its first digits are of no district that is or was known.",
  DATE_IMPOSSIBLE:
    "Its seventh to twelfth digits are no date (day, 40 more for women, month, year).",
  AGE_IMPOSSIBLE: "By its date of birth nobody of working age has it.",
  SERIAL_ZERO:
    "Its last four digits are 0000, as a spreadsheet leaves them that rounds long numbers.",
};

/** What is wrong with sixteen digits that ought to be a NIK; it is never sent back. */
export async function nikProblems(tx: EntityManager, nik: string): Promise<Problem[]> {
  const known = await knownRegencies(tx);
  return nikFaults(nik, known, today()).map((fault) =>
    problem(
      ProblemCode.NIK_INVALID,
      ["input", "nik"],
      null,
      `This cannot be a NIK. ${SENTENCES[fault]}`,
      "Look at the identity card again.",
    ),
  );
}
