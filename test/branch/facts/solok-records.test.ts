import { type BranchOffice, documentedOffice } from "../support/branch-office";
import { askRegion } from "../support/region-entity";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await documentedOffice("solok");
});

afterAll(() => solok.close());

interface Total {
  headcount: number | null;
  status: string;
  unreported: number;
}

test("Sijunjung's cohort of 2022 counts 1,333 people in eight districts", async () => {
  const { enrollmentTotals } = await askRegion<{
    enrollmentTotals: (Total & { region: { code: string } })[];
  }>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2022-12-01", by: [REGION]) { region { code } headcount }`,
  );
  const districts = enrollmentTotals.map(({ region, headcount }) => [region.code, headcount]);
  expect(districts).toEqual([
    ["13.03.03", 175],
    ["13.03.04", 222],
    ["13.03.05", 100],
    ["13.03.06", 233],
    ["13.03.07", 97],
    ["13.03.08", 175],
    ["13.03.09", 224],
    ["13.03.10", 107],
  ]);
  expect(enrollmentTotals.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0)).toBe(1333);
});

test("nobody is counted before the cohort of 2022 begins, and that is not zero people", async () => {
  const answer = await askRegion<{ enrollmentTotals: Total[] }>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2022-02-28", by: []) { headcount }`,
  );
  expect(answer.enrollmentTotals).toEqual([]);
});

test("on 25 July 2025 there are 16,590 people, of whom 5,174 were added since January", async () => {
  const answer = await askRegion<object>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2025-07-25", by: []) { headcount status unreported }
     enrollments(activeOn: "2025-07-25") {
       id headcount kind partOf { id } cohorts { id headcount } startsOn startsOnPrecision
     }`,
  );
  const whole = { id: "solok:sijunjung-2025-total" };
  expect(answer).toEqual({
    enrollmentTotals: [{ headcount: 16590, status: "REPORTED", unreported: 0 }],
    enrollments: [
      {
        id: "solok:sijunjung-2025-before",
        headcount: 11416,
        kind: "COMPUTED",
        partOf: whole,
        cohorts: [],
        startsOn: null,
        startsOnPrecision: null,
      },
      {
        id: "solok:sijunjung-2025-added",
        headcount: 5174,
        kind: "STATED",
        partOf: whole,
        cohorts: [],
        startsOn: "2025-01-01",
        startsOnPrecision: "MONTH",
      },
      {
        ...whole,
        headcount: 16590,
        kind: "STATED",
        partOf: null,
        cohorts: [
          { id: "solok:sijunjung-2025-before", headcount: 11416 },
          { id: "solok:sijunjung-2025-added", headcount: 5174 },
        ],
        startsOn: null,
        startsOnPrecision: null,
      },
    ],
  });
});

test("the day before, the 1,333 still count by themselves", async () => {
  const answer = await askRegion<{ enrollmentTotals: Total[] }>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2025-07-24", by: []) { headcount }`,
  );
  expect(answer.enrollmentTotals).toEqual([{ headcount: 1333 }]);
});

test("how many of a cohort do each kind of work is not known when there are several", async () => {
  const answer = await askRegion<{ enrollmentTotals: (Total & { workerGroup: string })[] }>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2022-12-01", by: [WORKER_GROUP]) {
       workerGroup headcount status unreported
     }`,
  );
  expect(answer.enrollmentTotals).toHaveLength(6);
  expect(answer.enrollmentTotals).toContainEqual({
    workerGroup: "FARMER",
    headcount: null,
    status: "NOT_REPORTED",
    unreported: 1,
  });
});

test("a cohort counts in each of its programmes, and in its month, segment, source and agreement", async () => {
  const answer = await askRegion<object>(
    solok,
    "13.03",
    `enrollmentTotals(activeOn: "2025-08-01", by: [PROGRAMME, MONTH, SEGMENT, FUNDING, AGREEMENT]) {
       programme month segment funding agreement { id } headcount region { code } workerGroup
     }`,
  );
  const same = {
    month: "2025-07-01",
    segment: "BPU",
    funding: "APBD",
    agreement: { id: "solok:sijunjung-apbd" },
    headcount: 16590,
    region: null,
    workerGroup: null,
  };
  expect(answer).toEqual({
    enrollmentTotals: [
      { programme: "JKK", ...same },
      { programme: "JKM", ...same },
    ],
  });
});

test("Sawahlunto's groups have no headcount: not reported, and never zero", async () => {
  const answer = await askRegion<object>(
    solok,
    "13.73",
    `enrollments(activeOn: "2024-03-31") { headcount status workerGroups }
     enrollmentTotals(activeOn: "2024-03-31", by: []) { headcount status unreported }`,
  );
  expect(answer).toEqual({
    enrollments: [
      {
        headcount: null,
        status: "NOT_REPORTED",
        workerGroups: [
          "RELIGIOUS_WORKER",
          "MOTORCYCLE_TAXI_DRIVER",
          "CUSTOMARY_INSTITUTION_LKAAM",
          "CUSTOMARY_INSTITUTION_KAN",
          "CUSTOMARY_INSTITUTION_BUNDO_KANDUANG",
        ],
      },
    ],
    enrollmentTotals: [{ headcount: null, status: "NOT_REPORTED", unreported: 1 }],
  });
});

test("a district knows its part of the cohort of 2022, and not its part of that of 2025", async () => {
  const answer = await askRegion<object>(
    solok,
    "13.03.07",
    `in2022: enrollmentTotals(activeOn: "2022-12-01", by: []) { headcount status unreported }
     in2025: enrollmentTotals(activeOn: "2025-07-25", by: []) { headcount status unreported }
     enrollments(activeOn: "2022-12-01") { id headcount }
     agreements { id }`,
  );
  expect(answer).toEqual({
    in2022: [{ headcount: 97, status: "REPORTED", unreported: 0 }],
    in2025: [{ headcount: null, status: "NOT_REPORTED", unreported: 1 }],
    enrollments: [{ id: "solok:sijunjung-2022", headcount: 1333 }],
    agreements: [{ id: "solok:sijunjung-apbd" }],
  });
});

test("the office's totals are by regency, and keep what is not reported beside them", async () => {
  const { _entities: offices } = await solok.ask<{ _entities: object[] }>(
    `query ($offices: [_Any!]!) { _entities(representations: $offices) { ... on BranchOffice {
       enrollmentTotals(activeOn: "2025-07-25", by: [REGION]) { region { code } headcount status }
       meetings { kind heldOn }
       sources { id }
     } } }`,
    { offices: [{ __typename: "BranchOffice", code: "solok", officeCode: "solok" }] },
  );
  expect(offices).toEqual([
    {
      enrollmentTotals: [
        { region: { code: "13.03" }, headcount: 16590, status: "REPORTED" },
        { region: { code: "13.73" }, headcount: null, status: "NOT_REPORTED" },
      ],
      meetings: [
        { kind: "LAUNCH", heldOn: "2025-07-25" },
        { kind: "COMPLIANCE_FORUM", heldOn: "2022-12-01" },
      ],
      sources: [
        { id: "solok:sijunjung-cards-2022" },
        { id: "solok:sijunjung-forum-2022" },
        { id: "solok:sawahlunto-ulc-2024" },
        { id: "solok:sijunjung-extreme-2025" },
      ],
    },
  ]);
});

test("Sawahlunto's agreement is a renewal paid by village and urban-village funds", async () => {
  const answer = await askRegion<object>(
    solok,
    "13.73",
    `agreements(activeOn: "2024-03-31") {
       id kind state isRenewal renews { id } signedOn signedOnPrecision programmes
       funding { source amount precision asOf }
     }
     funding(year: 2024) { source amount year }`,
  );
  const unstated = { amount: null, precision: null, asOf: "2024-03-31" };
  expect(answer).toEqual({
    agreements: [
      {
        id: "solok:sawahlunto-informal",
        kind: "PKS",
        state: "SIGNED",
        isRenewal: true,
        renews: null,
        signedOn: "2024-03-01",
        signedOnPrecision: "MONTH",
        programmes: ["JKK", "JKM"],
        funding: [
          { source: "KELURAHAN_FUND", ...unstated },
          { source: "VILLAGE_FUND", ...unstated },
        ],
      },
    ],
    funding: ["BAZNAS", "CSR", "KELURAHAN_FUND", "VILLAGE_FUND"].map((source) => ({
      source,
      amount: null,
      year: null,
    })),
  });
});

test("Sijunjung's budgets are at least Rp200,000,000 in 2022 and exactly Rp3,053,299,200 in 2025", async () => {
  const answer = await askRegion<object>(
    solok,
    "13.03",
    `funding { year source amount precision participants villages { code } sources { publisher } }`,
  );
  const apbd = { source: "APBD", villages: [], sources: [{ publisher: "METRO" }] };
  expect(answer).toEqual({
    funding: [
      { year: 2022, amount: "200000000", precision: "AT_LEAST", participants: 1333, ...apbd },
      { year: 2025, amount: "3053299200", precision: "EXACT", participants: 16590, ...apbd },
    ],
  });
});

test("what was stated stands beside what our rows give", async () => {
  const { claims } = await askRegion<{
    claims: { about: string; value: string; precision: string; check: string; computed: string }[];
  }>(solok, "13.03", `claims { about value precision check computed source { id } }`);
  const stated = claims.map(
    ({ about, value, precision, check, computed }) =>
      `${about}: ${value} ${precision} ${computed} ${check}`,
  );
  expect(stated).toEqual(
    expect.arrayContaining([
      "Participants: 23218 EXACT 23218 AGREES",
      "Coverage share: 20 % ROUNDED null null",
      "Coverage share before it reached 20 %: in the teens of per cent VAGUE null null",
      "Informal workers who got cards, all districts together: 1333 EXACT 1333 AGREES",
      "Extreme-poor vulnerable workers protected: 16590 EXACT 16590 AGREES",
      "Regency budget of 2022 for these workers: Rp200000000 AT_LEAST null null",
      "Regency budget of 2025 for these workers: Rp3053299200 EXACT null null",
    ]),
  );
});

test("Sawahlunto was said to lead the province at 105 % and to have reached universal coverage", async () => {
  const { claims } = await askRegion<{ claims: object[] }>(
    solok,
    "13.73",
    `claims { value asOf asOfPrecision source { id publisher } }`,
  );
  const said = {
    asOf: "2024-03-31",
    asOfPrecision: "MONTH",
    source: { id: "solok:sawahlunto-ulc-2024", publisher: "ANTARA" },
  };
  expect(claims).toEqual(
    expect.arrayContaining([
      { value: "105 %", ...said },
      { value: "highest in the province", ...said },
      { value: "reached", ...said },
    ]),
  );
});
