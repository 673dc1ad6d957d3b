import type { DataSource, EntityManager } from "typeorm";
import type { BranchKeys } from "../../domain/branch-keys";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { beforeRecording, reviseClosedMonths } from "../closed-months";
import { usableAgreementProblem } from "../known-agreements";
import { recordOnce } from "../record-once";
import { openCandidate } from "../seal-candidates";
import { type PersonRefused, type PersonStored, storePeople } from "../store-people";
import { candidateId } from "./candidate-id";
import type { EnrollCandidatesInput } from "./candidate-step.input";
import { CandidateStage } from "./candidate-stage";
import { cohortProblems } from "./cohort-problems";
import { RejectionReason } from "./rejection-reason";
import type { SelectionBatch } from "./selection-batch.entity";
import type { StandingCandidate } from "./standing-candidates";
import { sealedCandidates } from "./store-candidates";
import { type Outcome, takeStep } from "./take-step";

/** What keeps one candidate from being enrolled, and nobody else. */
const REJECTED_FOR: Partial<Record<ProblemCode, RejectionReason>> = {
  [ProblemCode.PAID_TWICE]: RejectionReason.ALREADY_COVERED,
  [ProblemCode.MEMBERSHIP_DIFFERS]: RejectionReason.ALREADY_COVERED,
  [ProblemCode.PARTICIPANT_DIED]: RejectionReason.DECEASED,
};

/**
 * Makes candidates participants of a cohort. Those for whom a government pays already, and those
 * who have died, are rejected; whatever else is wrong refuses the whole call. Returns the step's id.
 */
export async function enrollCandidates(
  db: DataSource,
  keys: BranchKeys,
  input: EnrollCandidatesInput,
): Promise<string> {
  const { office: officeCode, on, startsOn, enrollment } = input;
  const [id = ""] = await recordOnce(db, "enrollCandidates", input, async (tx) => {
    await beforeRecording(tx);
    const change = await takeStep(tx, CandidateStage.ENROLLED, input, async (batch, candidates) => {
      refuseIfAny([
        ...(await usableAgreementProblem(tx, officeCode, batch.agreementId, on, [
          "input",
          "batch",
        ])),
        ...(await cohortProblems(tx, batch, enrollment)),
      ]);
      return enrollAll(tx, keys, batch, candidates, input);
    });
    const because = () => `candidates enrolled into ${enrollment}`;
    await reviseClosedMonths(tx, officeCode, { from: startsOn, days: [], because });
    return [change];
  });
  return id;
}

async function enrollAll(
  tx: EntityManager,
  keys: BranchKeys,
  { officeCode }: SelectionBatch,
  candidates: readonly StandingCandidate[],
  { enrollment, startsOn }: EnrollCandidatesInput,
): Promise<Outcome> {
  const numbers = candidates.map(({ number }) => number);
  const rows = await sealedCandidates(tx, officeCode, numbers);
  const people = rows.map((row) => {
    const { nik, name } = openCandidate(keys, officeCode, row.number, row);
    return {
      // Nobody is verified without one.
      identity: { nik: nik ?? "", name, wage: null },
      enrollmentId: enrollment,
      regionCode: row.regionCode,
      workerGroup: row.workerGroup,
      startedOn: startsOn,
      endedOn: null,
    };
  });
  const answers = await storePeople(tx, officeCode, keys, people);
  const of = rows.map(({ number }, at) => ({
    candidate: number,
    answer: answers[at] as PersonStored | PersonRefused,
  }));
  refuseIfAny(of.flatMap(({ candidate, answer }) => wrongWith(officeCode, candidate, answer)));
  return {
    enrollment,
    moved: of.flatMap(({ candidate, answer }) =>
      answer.problems === undefined ? [{ candidate, participant: answer.participant }] : [],
    ),
    rejected: of.flatMap(({ candidate, answer }) => {
      const [first] = answer.problems ?? [];
      const reason = first && REJECTED_FOR[first.code];
      return reason === undefined ? [] : [{ candidate, reason, note: null }];
    }),
  };
}

/** What of a person refuses the whole call. */
function wrongWith(
  officeCode: string,
  candidate: string,
  { problems }: PersonStored | PersonRefused,
): Problem[] {
  return (problems ?? [])
    .filter(({ code }) => REJECTED_FOR[code] === undefined)
    .map(({ code, message, remedy }) =>
      problem(code, ["input", "candidates"], candidateId(officeCode, candidate), message, remedy),
    );
}
