import type { TestHub } from "./hub";

/** One thing wrong with a request. */
export interface ProblemAnswer {
  code: string;
  path: string[];
  value: string | null;
  message: string;
  remedy: string;
}

/** The answer to a mutation: what was stored, or the problems. */
export type Recorded<Stored> = Stored & { problems?: ProblemAnswer[] };

const REFUSAL = "... on Refusal { problems { code path value message remedy } }";

let requests = 0;

/** A key that no other request has. */
export function newKey(): string {
  requests += 1;
  return `request-${requests}`;
}

type Workers = Recorded<{ figures: { id: string; workers: number }[] }>;

/** Records eligible workers; you state only what matters. */
export function recordWorkers(
  hub: TestHub,
  rows: Record<string, unknown>[],
  request: Record<string, unknown> = {},
): Promise<Workers> {
  return answered(
    hub,
    `mutation ($input: RecordEligibleWorkersInput!) {
       answer: recordEligibleWorkers(input: $input) {
         ... on RecordedEligibleWorkers { figures { id workers } } ${REFUSAL} } }`,
    {
      idempotencyKey: newKey(),
      recordedBy: "the statistics desk",
      concept: "EMPLOYED",
      source: "a publisher",
      vintage: "2024-08",
      asOf: "2024-08-31",
      rows,
      ...request,
    },
  );
}

type Targets = Recorded<{ targets: { id: string; basisPoints: number }[] }>;

/** A target; you state only what matters. */
export function target(stated: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    setBy: "NATIONAL",
    from: "2025-01-01",
    to: "2025-12-31",
    basisPoints: 4000,
    legalBasis: "A plan",
    ...stated,
  };
}

/** Records targets. */
export function recordTargets(
  hub: TestHub,
  targets: Record<string, unknown>[],
  request: Record<string, unknown> = {},
): Promise<Targets> {
  return answered(
    hub,
    `mutation ($input: RecordCoverageTargetsInput!) {
       answer: recordCoverageTargets(input: $input) {
         ... on RecordedCoverageTargets { targets { id basisPoints } } ${REFUSAL} } }`,
    { idempotencyKey: newKey(), targets, ...request },
  );
}

/** What a request was refused for: code and place. */
export function refusedFor({ problems }: { problems?: ProblemAnswer[] }): string[] {
  return (problems ?? []).map(({ code, path }) => `${code} at ${path.join(".")}`);
}

/** How many rows a table holds, to see that nothing was stored. */
export async function rowsIn(hub: TestHub, table: string): Promise<number> {
  const [row] = await hub.db.query<[{ rows: number }]>(
    `SELECT count(*)::int AS rows FROM ${table}`,
  );
  return row.rows;
}

async function answered<Answer>(hub: TestHub, mutation: string, input: object): Promise<Answer> {
  const { data, errors } = await hub.ask<{ answer: Answer }>(mutation, { input });
  if (errors[0]) throw new Error(errors[0].message);
  return data.answer;
}
