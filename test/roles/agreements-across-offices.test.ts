import { buildProgram, endAll, Program, signedInAt, temporaryFolder } from "../cli/program";

jest.setTimeout(240_000);

/** Ten regions of Solok and ten of Palopo, the regencies first. */
const SOLOK = ["13.03", "13.73", ...[3, 4, 5, 6, 7, 8, 9, 10].map((at) => district("13.03", at))];
const PALOPO = ["73.14", ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => district("73.14", at))];

function district(regency: string, at: number): string {
  return `${regency}.${String(at).padStart(2, "0")}`;
}

const QUESTION = `query ($codes: [ID!]!) { compareRegions(codes: $codes) { region {
  code
  agreements { id chain { terms } }
  agreementConnection(first: 10, kind: PKS) {
    totalCount
    nodes {
      id state version
      funding { year source amount villages { code } }
      enrollments { id headcount }
      enrollmentTotals(by: [FUNDING], activeOn: "2025-07-25") { funding headcount }
    }
  }
  enrollmentTotals(by: [], activeOn: "2025-07-25") { headcount }
} } }`;

interface Answer {
  data: { compareRegions: { region: Record<string, unknown> & { code: string } }[] };
  errors?: unknown;
  extensions: { statements: Record<string, { requests: number; statements: number }> };
}

describe("agreements, their money and their people over two offices, through the gateway", () => {
  const { folder, remove } = temporaryFolder();
  let gateway: string;
  let head: { authorization: string };

  beforeAll(async () => {
    await buildProgram();
    const program = new Program(["start", "--data-dir", `${folder}/data`, "--port", "0"]);
    await program.says(/curl [^\n]*\n/);
    gateway = await program.says(/GraphQL and Sandbox +(\S+)\n/);
    const offices = ["--office", "solok", "--office", "palopo"];
    head = await signedInAt(`${folder}/data`, "--role", "head-of-office", ...offices);
  });

  afterAll(async () => {
    await endAll();
    remove();
  });

  async function asked(codes: readonly string[]): Promise<Answer> {
    const response = await fetch(gateway, {
      method: "POST",
      headers: { "content-type": "application/json", "x-jangkauan-trace": "1", ...head },
      body: JSON.stringify({ query: QUESTION, variables: { codes } }),
    });
    return (await response.json()) as Answer;
  }

  test("each office is asked once, with as many statements for twenty regions as for two", async () => {
    const two = await asked(["13.03", "73.14"]);
    const twenty = await asked([...SOLOK, ...PALOPO]);
    expect([two.errors, twenty.errors]).toEqual([undefined, undefined]);
    expect(twenty.data.compareRegions).toHaveLength(20);
    for (const office of ["solok", "palopo"]) {
      expect(two.extensions.statements[office]?.requests).toBe(1);
      expect(twenty.extensions.statements[office]).toEqual(two.extensions.statements[office]);
    }
  });

  test("an agreement leads to its funding and to the people whom it covers", async () => {
    const { data } = await asked(["13.03", "13.03.07", "73.14"]);
    const [sijunjung, lubukTarok, sidrap] = ["13.03", "13.03.07", "73.14"].map(
      (wanted) => data.compareRegions.find(({ region }) => region.code === wanted)?.region,
    );
    const agreement = {
      id: "solok:sijunjung-apbd",
      state: "IN_FORCE",
      funding: [
        { year: 2022, source: "APBD", amount: "200000000" },
        { year: 2025, source: "APBD", amount: "3053299200" },
      ],
      enrollmentTotals: [{ funding: "APBD", headcount: 16590 }],
    };
    expect(sijunjung).toMatchObject({
      agreementConnection: { totalCount: 1, nodes: [agreement] },
      enrollmentTotals: [{ headcount: 16590 }],
    });
    expect(lubukTarok).toMatchObject({ agreementConnection: { nodes: [agreement] } });
    expect(sidrap).toMatchObject({
      agreements: [{ id: "palopo:sidrap-kso", chain: { terms: 1 } }],
      agreementConnection: { totalCount: 0, nodes: [] },
    });
  });
});
