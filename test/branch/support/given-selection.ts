import type { BranchOffice } from "./branch-office";
import { newKey, type ProblemAnswer, type Recorded } from "./given";

const REFUSAL =
  "... on Refusal { problems { code path value message remedy onRecord { field value } } }";

/** A step of a batch as a mutation answers it. */
export interface StepAnswer {
  id: string;
  stage: string;
  candidates: number;
  rejections: { reason: string; candidates: number }[];
  quotaCheck: string | null;
}

const STEP = `... on SelectionStep { id stage candidates rejections { reason candidates } quotaCheck }`;

/** Opens a batch of Sijunjung's; you state only what matters. */
export async function openBatch(
  office: BranchOffice,
  stated: Record<string, unknown> = {},
): Promise<Recorded<{ id: string }>> {
  const { answer } = await office.ask<{ answer: Recorded<{ id: string }> }>(
    `mutation ($input: OpenSelectionBatchInput!) {
       answer: openSelectionBatch(input: $input) { ... on SelectionBatch { id } ${REFUSAL} } }`,
    {
      input: {
        ...{ office: "solok", idempotencyKey: newKey(), name: "Vulnerable workers 2024" },
        ...{ region: "13.03", register: "P3KE", openedOn: "2024-01-02" },
        ...stated,
      },
    },
  );
  return answer;
}

/** What can be done to candidates of a batch. */
export type Step = "list" | "verify" | "validate" | "determine" | "enroll" | "reject";

const SAID: Record<Step, Record<string, unknown>> = {
  list: { actingAs: "AGENCY", on: "2024-01-10" },
  verify: { actingAs: "VILLAGE_OFFICIAL", on: "2024-01-20" },
  validate: { actingAs: "BRANCH_OFFICE", on: "2024-02-01" },
  determine: { actingAs: "REGENT_OR_MAYOR", on: "2024-02-15", decree: "188.45/120/KPTS/2024" },
  enroll: { actingAs: "BRANCH_OFFICE", on: "2024-02-20", startsOn: "2024-03-01" },
  reject: { actingAs: "BRANCH_OFFICE", on: "2024-02-10", reason: "WITHDREW" },
};

/** The answer to a step: the step, the problems, or the numbers of a quota that does not suffice. */
export type Taken = Recorded<StepAnswer> &
  Partial<Record<"quota" | "taken" | "asked" | "free", number>>;

/** Takes a step of a batch; you state only what matters. */
export async function take(
  office: BranchOffice,
  step: Step,
  batch: string,
  stated: Record<string, unknown> = {},
): Promise<Taken> {
  const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}CandidatesInput`;
  const exceeded =
    step === "determine"
      ? "... on QuotaExceeded { problems { code path value message remedy } quota taken asked free }"
      : "";
  const { answer } = await office.ask<{ answer: Taken }>(
    `mutation ($input: ${type}!) {
       answer: ${step}Candidates(input: $input) { ${STEP} ${exceeded} ${REFUSAL} } }`,
    { input: { office: "solok", idempotencyKey: newKey(), batch, ...SAID[step], ...stated } },
  );
  return answer;
}

/** A NIK that nobody has: of Solok, born on 12 March 1985. */
export function nikOf(serial: number): string {
  return `137212520385${String(serial).padStart(4, "0")}`;
}

/** Lines of a register, one for each serial number. */
export function rows(...serials: number[]): Record<string, unknown>[] {
  return serials.map((serial) => ({
    nik: nikOf(serial),
    name: `SITI KE ${"ABCDEFGHIJ".charAt(serial % 10)}`,
    region: "13.03.07.2001",
  }));
}

/** A candidate as the list shows one. */
export interface CandidateAnswer {
  id: string;
  maskedNik: string | null;
  maskedName: string;
  stage: string;
  since: string;
}

/** The candidates of a batch, those at a stage or all. */
export async function candidatesOf(
  office: BranchOffice,
  batch: string,
  stage: string | null = null,
): Promise<CandidateAnswer[]> {
  const { candidates } = await office.ask<{ candidates: { nodes: CandidateAnswer[] } }>(
    `query ($batch: ID!, $stage: CandidateStage) { candidates(batch: $batch, stage: $stage, first: 500) {
       nodes { id maskedNik maskedName stage since } } }`,
    { batch, stage },
  );
  return candidates.nodes;
}

/** One stage of a funnel, in short: reached, standing, rejected, median and longest days. */
export type FunnelLine = [string, number, number, number, number | null, number | null];

interface FunnelAnswer {
  stages: {
    stage: string;
    reached: number;
    standing: number;
    rejected: number;
    rejections: { reason: string; candidates: number }[];
    medianDays: number | null;
    longestDays: number | null;
  }[];
}

/** What of a funnel the tests look at. */
export const FUNNEL = `stages { stage reached standing rejected rejections { reason candidates }
  medianDays longestDays }`;

/** A funnel in short. */
export function inShort({ stages }: FunnelAnswer): FunnelLine[] {
  return stages.map((at) => [
    ...([at.stage, at.reached, at.standing, at.rejected] as const),
    ...([at.medianDays, at.longestDays] as const),
  ]);
}

/** The codes of what is wrong. */
export function codes({ problems }: { problems?: ProblemAnswer[] }): string[] {
  return (problems ?? []).map(({ code }) => code);
}
