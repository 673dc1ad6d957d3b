import type { BranchOffice } from "./branch-office";

/** One thing wrong with a request. */
export interface ProblemAnswer {
  code: string;
  path: string[];
  value: string | null;
  message: string;
  remedy: string;
  onRecord?: { field: string; value: string }[] | null;
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

/** Records an agreement; you state only what matters. */
export async function recordAgreement(
  office: BranchOffice,
  stated: Record<string, unknown> = {},
): Promise<Recorded<{ id: string }>> {
  const { answer } = await office.ask<{ answer: Recorded<{ id: string }> }>(
    `mutation ($input: RecordAgreementInput!) {
       answer: recordAgreement(input: $input) { ... on Agreement { id } ${REFUSAL} }
     }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        kind: "PKS",
        parties: ["Kantor Cabang Solok", "Pemerintah Kabupaten Sijunjung"],
        regions: ["13.03"],
        ...stated,
      },
    },
  );
  return answer;
}

/** Records an enrollment; you state only what matters. */
export async function recordEnrollment(
  office: BranchOffice,
  stated: Record<string, unknown> = {},
): Promise<Recorded<{ id: string; headcount: number | null; partsComplete: boolean | null }>> {
  const { answer } = await office.ask<{
    answer: Recorded<{ id: string; headcount: number | null; partsComplete: boolean | null }>;
  }>(
    `mutation ($input: RecordEnrollmentInput!) {
       answer: recordEnrollment(input: $input) {
         ... on Enrollment { id headcount partsComplete } ${REFUSAL}
       }
     }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        region: "13.03",
        segment: "BPU",
        funding: "APBD",
        startsOn: "2024-01-01",
        headcount: 100,
        ...stated,
      },
    },
  );
  return answer;
}

/** A coverage figure; you state only what matters. */
export function figure(stated: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    region: "13.03",
    asOf: "2024-06-30",
    definition: "published-basis-not-stated",
    participants: 30_000,
    source: { about: "A report of the branch office" },
    ...stated,
  };
}

/** Records coverage figures. */
export async function recordFigures(
  office: BranchOffice,
  figures: Record<string, unknown>[],
  request: Record<string, unknown> = {},
): Promise<Recorded<{ figures: { id: string; source: { id: string } }[] }>> {
  const { answer } = await office.ask<{
    answer: Recorded<{ figures: { id: string; source: { id: string } }[] }>;
  }>(
    `mutation ($input: RecordCoverageFiguresInput!) {
       answer: recordCoverageFigures(input: $input) {
         ... on RecordedCoverageFigures { figures { id source { id } } } ${REFUSAL}
         ... on Refusal { problems { onRecord { field value } } }
       }
     }`,
    { input: { office: "solok", idempotencyKey: newKey(), figures, ...request } },
  );
  return answer;
}

/** What a request was refused for: code and place. */
export function refusedFor({ problems }: { problems?: ProblemAnswer[] }): string[] {
  return (problems ?? []).map(({ code, path }) => `${code} at ${path.join(".")}`);
}

/** How many rows the tables hold, to see that nothing was stored. */
export async function rowsIn(office: BranchOffice, ...tables: string[]): Promise<number[]> {
  const counts = tables.map(async (table) => {
    const [row] = await office.db.query<[{ rows: number }]>(
      `SELECT count(*)::int AS rows FROM ${table}`,
    );
    return row.rows;
  });
  return Promise.all(counts);
}
