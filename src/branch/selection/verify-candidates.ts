import type { DataSource, EntityManager } from "typeorm";
import type { BranchKeys } from "../../domain/branch-keys";
import { nikFaults } from "../../domain/nik";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { recordOnce } from "../record-once";
import { openCandidate, sealCandidate } from "../seal-candidates";
import { indexOfNik, markOf } from "../sealed-person";
import { candidateId } from "./candidate-id";
import type { VerifyCandidatesInput } from "./candidate-step.input";
import { CandidateStage } from "./candidate-stage";
import { knownRegencies } from "../known-regencies";
import { sameNikProblems } from "./listed-problems";
import type { SelectionBatch } from "./selection-batch.entity";
import { candidateIn, type StandingCandidate, unknownCandidate } from "./standing-candidates";
import { resealCandidates, sealedCandidates } from "./store-candidates";
import { type Outcome, takeStep } from "./take-step";
import { listAlone, rejectedByRecords } from "./what-is-known";

/** Whoever is verified is somebody: the NIK is known from here on. Returns the step's id. */
export async function verifyCandidates(
  db: DataSource,
  keys: BranchKeys,
  input: VerifyCandidatesInput,
): Promise<string> {
  const request = {
    ...input,
    identified: (input.identified ?? []).map(({ candidate, nik }) => ({
      candidate,
      person: markOf(keys, nik),
    })),
  };
  const [id = ""] = await recordOnce(db, "verifyCandidates", request, async (tx) => [
    await takeStep(tx, CandidateStage.VERIFIED, input, (batch, candidates) =>
      identify(tx, keys, batch, candidates, input),
    ),
  ]);
  return id;
}

/** A NIK for a candidate who had none. */
interface NewNik {
  candidate: string;
  nik: string;
  nikIndex: string;
}

async function identify(
  tx: EntityManager,
  keys: BranchKeys,
  batch: SelectionBatch,
  candidates: readonly StandingCandidate[],
  { identified, on }: VerifyCandidatesInput,
): Promise<Outcome> {
  const { officeCode } = batch;
  const standing = new Map(candidates.map((candidate) => [candidate.number, candidate]));
  const given = (identified ?? []).map(({ candidate, nik }) => ({
    id: candidate,
    found: candidateIn(standing, officeCode, candidate),
    nik,
    nikIndex: indexOfNik(keys, nik),
  }));
  const named = new Set(given.map(({ found }) => found?.number));
  const unnamed = candidates.filter(
    ({ nikIndex, number }) => nikIndex === null && !named.has(number),
  );
  const regencies = await knownRegencies(tx);
  await listAlone(tx);
  refuseIfAny([
    ...given.flatMap(({ id, found, nik }, place) => [
      ...whomProblems(id, found, place),
      ...nikProblems(nikFaults(nik, regencies, on), place),
    ]),
    ...unnamed.map(({ number }) => nikMissing(candidateId(officeCode, number))),
    ...(await sameNikProblems(tx, batch, "identified", given)),
  ]);
  const people = given.flatMap(({ found, nik, nikIndex }): NewNik[] =>
    found === undefined ? [] : [{ candidate: found.number, nik, nikIndex }],
  );
  await keepNiks(tx, keys, batch, people);
  const rejected = await rejectedByRecords(tx, batch, on, people);
  const isRejected = new Set(rejected.map(({ candidate }) => candidate));
  const moved = candidates.filter(({ number }) => !isRejected.has(number));
  return { moved: moved.map(({ number }) => ({ candidate: number })), rejected };
}

async function keepNiks(
  tx: EntityManager,
  keys: BranchKeys,
  { officeCode }: SelectionBatch,
  people: readonly NewNik[],
): Promise<void> {
  const niks = new Map(people.map(({ candidate, nik }) => [candidate, nik]));
  const rows = await sealedCandidates(tx, officeCode, [...niks.keys()]);
  const sealed = rows.map(({ number, ...row }) => {
    const { name } = openCandidate(keys, officeCode, number, row);
    const identity = { nik: niks.get(number) ?? null, name };
    return { number, ...sealCandidate(keys, officeCode, number, identity) };
  });
  await resealCandidates(tx, officeCode, sealed);
}

function whomProblems(id: string, found: StandingCandidate | undefined, place: number): Problem[] {
  const path = ["input", "identified", place, "candidate"];
  if (found === undefined) return [unknownCandidate(id, path)];
  if (found.nikIndex === null) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      path,
      id,
      "The candidate was listed with a national id.",
      "Leave it out; where the one on record is wrong, reject the candidate and list the person again.",
    ),
  ];
}

function nikProblems(faults: readonly string[], place: number): Problem[] {
  if (faults.length === 0) return [];
  return [
    problem(
      ProblemCode.NIK_INVALID,
      ["input", "identified", place, "nik"],
      null,
      `This cannot be the national id of a worker: ${faults.join(", ")}.`,
      "Look it up on the identity card; reject the candidate where none is known.",
    ),
  ];
}

function nikMissing(id: string): Problem {
  return problem(
    ProblemCode.MISSING,
    ["input", "identified"],
    id,
    "The candidate was listed without a national id, and none is given.",
    "Give it in `identified`, or reject the candidate.",
  );
}
