import { violatedConstraint } from "../../../src/database/violated-constraint";
import { type TestHub, givenHub } from "../support/hub";

interface Rate {
  amount: string;
  perMonth: boolean;
  parts: Record<string, unknown>[];
  refused: string[];
}

let hub: TestHub;
beforeAll(async () => {
  hub = await givenHub();
});
afterAll(() => hub.stop());

const ask = (args: string, parts = "programme amount legalBasis from to") =>
  hub.ask<{ contributionRate: Rate }>(
    `{ contributionRate(${args}) { amount perMonth parts { ${parts} } refused } }`,
  );

async function rate(args: string, parts?: string): Promise<Rate> {
  const { data, errors } = await ask(args, parts);
  expect(errors).toEqual([]);
  return data.contributionRate;
}

async function refusal(args: string): Promise<Record<string, unknown>> {
  const { errors } = await ask(args);
  return { message: errors[0]?.message, ...errors[0]?.extensions };
}

const INFORMAL = "segment: BPU, programmes: [JKK, JKM]";

test("a self-employed worker at the lowest base costs Rp16,800 a month, and it says by which rule", async () => {
  expect(await rate(`${INFORMAL}, on: "2025-07-25", funding: APBD`)).toEqual({
    amount: "16800",
    perMonth: true,
    parts: [
      { programme: "JKK", amount: "10000", legalBasis: "PP 44/2015", from: "2021-02-01", to: null },
      { programme: "JKM", amount: "6800", legalBasis: "PP 44/2015", from: "2021-02-01", to: null },
    ],
    refused: [],
  });
});

test("old age costs a self-employed worker Rp20,000 more", async () => {
  const { amount } = await rate(`segment: BPU, programmes: [JKK, JKM, JHT], on: "2024-01-01"`);
  expect(amount).toBe("36800");
});

test("the relief of 2026 is refused to a government budget, and why is said", async () => {
  const { amount, refused } = await rate(`${INFORMAL}, on: "2026-02-01", funding: APBD`);
  expect(amount).toBe("16800");
  expect(refused).toEqual([
    "PP 50/2025 halves JKK and JKM for BPU of sector TRANSPORT who pay themselves, from 2026-01-01 to 2027-03-31. It does not apply: a government budget pays (APBD).",
  ]);
});

test.each(["VILLAGE_FUND", "KELURAHAN_FUND", "DBH_SAWIT", "CSR", "BAZNAS", "EMPLOYER"])(
  "who is paid for by %s does not pay himself and gets no relief",
  async (funding) => {
    const { amount, refused } = await rate(
      `${INFORMAL}, on: "2026-05-01", funding: ${funding}, sector: "OTHER"`,
    );
    expect(amount).toBe("16800");
    expect(refused).toHaveLength(2);
  },
);

test("a driver who pays himself pays half from January 2026 to March 2027", async () => {
  const driver = `${INFORMAL}, funding: SELF, sector: "TRANSPORT"`;
  const amounts = await Promise.all(
    ["2025-12-31", "2026-01-01", "2027-03-31", "2027-04-01"].map(
      async (on) => (await rate(`${driver}, on: "${on}"`)).amount,
    ),
  );
  expect(amounts).toEqual(["16800", "8400", "8400", "16800"]);
  expect(
    (await rate(`${driver}, on: "2026-06-01"`, "rule halves legalBasis from to")).parts,
  ).toEqual(
    ["jkk", "jkm"].map((programme) => ({
      rule: `bpu-${programme}-relief-transport`,
      halves: `bpu-${programme}`,
      legalBasis: "PP 50/2025",
      from: "2026-01-01",
      to: "2027-03-31",
    })),
  );
});

test("workers of other sectors who pay themselves pay half from April to December 2026 only", async () => {
  const farmer = `${INFORMAL}, funding: SELF, sector: "OTHER"`;
  const early = await rate(`${farmer}, on: "2026-03-31"`);
  expect(early.amount).toBe("16800");
  expect(early.refused).toEqual([
    expect.stringMatching(/sector TRANSPORT.*It does not apply: the workers .* of sector OTHER\.$/),
    expect.stringMatching(/sector OTHER.*It does not apply: it does not hold then\.$/),
  ]);
  expect((await rate(`${farmer}, on: "2026-04-01"`)).amount).toBe("8400");
  expect((await rate(`${farmer}, on: "2027-01-01"`)).amount).toBe("16800");
});

test("while the sector is not known, the relief applies only when every sector has it", async () => {
  const early = await rate(`${INFORMAL}, on: "2026-02-01", funding: SELF`);
  expect(early.amount).toBe("16800");
  expect(early.refused[0]).toMatch(/name the sector\.$/);
  expect((await rate(`${INFORMAL}, on: "2026-04-01", funding: SELF`)).amount).toBe("8400");
});

test("while the sector is not known, a relief is told to end when the first sector's ends", async () => {
  const { amount, parts } = await rate(
    `${INFORMAL}, on: "2026-05-01", funding: SELF`,
    "rule halves from to note",
  );
  expect(amount).toBe("8400");
  expect(parts).toEqual(
    ["jkk", "jkm"].map((programme) => ({
      rule: `bpu-${programme}-relief-other`,
      halves: `bpu-${programme}`,
      from: "2026-04-01",
      to: "2026-12-31",
      note:
        "The sector is not stated: until 2026-12-31 every sector has a relief, by " +
        `bpu-${programme}-relief-other and bpu-${programme}-relief-transport. ` +
        "Name the sector to know what holds afterwards.",
    })),
  );
});

test("old age is not relieved, and while who pays is not known nothing is", async () => {
  const both = `segment: BPU, programmes: [JKK, JHT], on: "2026-04-01"`;
  expect((await rate(`${both}, funding: SELF`)).amount).toBe("25000");
  const unknown = await rate(both);
  expect(unknown.amount).toBe("30000");
  expect(unknown.refused[0]).toMatch(/name the funding source\.$/);
});

test.each([
  [1, "2400"],
  [2, "5400"],
  [3, "8900"],
  [4, "12700"],
  [5, "17400"],
])(
  "work accident costs a wage earner of risk class %i exactly Rp%s per million",
  async (c, cost) => {
    const { amount } = await rate(
      `segment: PU, programmes: [JKK], on: "2024-05-01", monthlyWage: "1000000", riskClass: ${c}`,
    );
    expect(amount).toBe(cost);
  },
);

test("a wage earner's programmes are parts of the wage, pension up to its ceiling", async () => {
  const { amount, parts } = await rate(
    `segment: PU, programmes: [JKM, JHT, JP, JKP], on: "2024-05-01", monthlyWage: "20000000"`,
    "programme amount percentOfWage wageCeiling",
  );
  expect(parts).toEqual([
    { programme: "JKM", amount: "60000", percentOfWage: 0.3, wageCeiling: null },
    { programme: "JHT", amount: "1140000", percentOfWage: 5.7, wageCeiling: null },
    { programme: "JP", amount: "301269", percentOfWage: 3, wageCeiling: "10042300" },
    { programme: "JKP", amount: "92000", percentOfWage: 0.46, wageCeiling: null },
  ]);
  expect(amount).toBe("1593269");
});

test("job loss costs 0.36 % from 7 February 2025", async () => {
  const jobLoss = `segment: PU, programmes: [JKP], monthlyWage: "1000000"`;
  expect((await rate(`${jobLoss}, on: "2025-02-06"`)).amount).toBe("4600");
  expect((await rate(`${jobLoss}, on: "2025-02-07"`)).amount).toBe("3600");
});

test("a day without a rate is an error that names the month", async () => {
  expect(
    await refusal(`segment: PU, programmes: [JP], on: "2024-02-29", monthlyWage: "5000000"`),
  ).toEqual({
    message: "No rate of JP for PU is known for February 2024.",
    code: "RATE_UNKNOWN",
    argument: "programmes",
    value: "JP 2024-02",
    remedy: expect.any(String) as string,
  });
});

test.each([
  [`segment: BPU, programmes: [JP], on: "2024-01-01"`, "RATE_UNKNOWN", "JP 2024-01"],
  [`segment: JAKON, programmes: [JKK], on: "2024-01-01"`, "RATE_UNKNOWN", "JKK 2024-01"],
  [`segment: BPU, programmes: [], on: "2024-01-01"`, "NO_PROGRAMMES", ""],
  [`segment: BPU, programmes: [JKK, JKK], on: "2024-01-01"`, "LISTED_TWICE", "JKK JKK"],
  [`${INFORMAL}, on: "2024-01-01", sector: "FISHING"`, "SECTOR_UNKNOWN", "FISHING"],
  [`${INFORMAL}, on: "2024-01-01", monthlyWage: "5000000"`, "WAGE_BASE_UNKNOWN", "5000000"],
  [`segment: PU, programmes: [JKM], on: "2024-01-01"`, "MONTHLY_WAGE_MISSING", "nothing"],
  [
    `segment: PU, programmes: [JKM], on: "2024-01-01", monthlyWage: "0"`,
    "MONTHLY_WAGE_INVALID",
    "0",
  ],
  [
    `segment: PU, programmes: [JKK], on: "2024-01-01", monthlyWage: "1", riskClass: 6`,
    "RISK_CLASS_INVALID",
    "6",
  ],
  [
    `segment: PU, programmes: [JKK], on: "2024-01-01", monthlyWage: "1"`,
    "RISK_CLASS_MISSING",
    "nothing",
  ],
])("%s is refused with %s", async (args, code, value) => {
  expect(await refusal(args)).toMatchObject({
    code,
    value,
    argument: expect.any(String) as string,
  });
});

test("it takes one statement, for one question as for several", async () => {
  const { statements } = await hub.ask(`{
    a: contributionRate(${INFORMAL}, on: "2024-01-01") { amount }
    b: contributionRate(${INFORMAL}, on: "2026-01-01", funding: SELF) { amount }
  }`);
  expect(statements).toBe(1);
});

test("the database holds one rate at a time for one question", async () => {
  const again: unknown = await hub.db
    .query(
      `INSERT INTO contribution_rate (id, programme, segment, payer, amount, valid, legal_basis)
       VALUES ('second', 'JKK', 'BPU', 'ANY', 1, daterange('2024-01-01', NULL), 'PP 0/0')`,
    )
    .catch((error: unknown) => error);
  expect(violatedConstraint(again)).toBe("contribution_rate_one_at_a_time");
});
