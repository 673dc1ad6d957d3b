import { givenAgreement, givenEnrollment, givenFigure, givenHeardFrom } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
  await givenHeardFrom(hub.db, "solok", 0);
});
afterAll(() => hub.stop());

interface Expiring {
  agreement: { id: string };
  endsOn: string;
  daysLeft: number;
  people: number | null;
  status: string;
  pointsAtRisk: number | null;
  projectedShare: number | null;
  projectedRank: number | null;
  enrollmentsWithoutHeadcount: number;
  regions: { coverage: { rank: number | null; region: { code: string } }; people: number | null }[];
}

const AT_RISK = `people status pointsAtRisk projectedShare projectedRank
  enrollmentsWithoutHeadcount regions { people coverage { rank region { code } } }`;

async function expiring(asked: Record<string, unknown> = {}): Promise<Expiring[]> {
  const { data, errors } = await hub.ask<{ expiringAgreements: Expiring[] }>(
    `query ($within: ID, $office: ID, $days: Int!, $asOf: Date, $definition: ID) {
       expiringAgreements(within: $within, office: $office, withinDays: $days, asOf: $asOf,
         definition: $definition) { agreement { id } endsOn daysLeft ${AT_RISK} } }`,
    { days: 90, asOf: "2024-03-31", ...asked },
  );
  expect(errors).toEqual([]);
  return data.expiringAgreements;
}

const SHARES = { asOf: "2024-03-31", eligible: 1_000 };

/** Three regencies with 50 %, 40 % and 30 %. */
async function threeRegencies(): Promise<void> {
  await givenFigure(hub.db, { ...SHARES, region: "13.03", participants: 500 });
  await givenFigure(hub.db, { ...SHARES, region: "13.73", participants: 400 });
  await givenFigure(hub.db, { ...SHARES, region: "13.01", participants: 300 });
}

test("the people whose only cover ends, the points they are, and the rank without them", async () => {
  await threeRegencies();
  const id = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-05-31" });
  await givenEnrollment(hub.db, { region: "13.03", agreement: id, headcount: 150 });
  await givenEnrollment(hub.db, { region: "13.03.07", agreement: id, headcount: 100 });
  expect(await expiring()).toEqual([
    {
      agreement: { id },
      endsOn: "2024-05-31",
      daysLeft: 61,
      people: 250,
      status: "REPORTED",
      pointsAtRisk: 25,
      projectedShare: 0.25,
      projectedRank: 3,
      enrollmentsWithoutHeadcount: 0,
      regions: [{ people: 250, coverage: { rank: 1, region: { code: "13.03" } } }],
    },
  ]);
});

test("the first and the last of the days count, the day after does not", async () => {
  for (const endsOn of ["2024-03-30", "2024-03-31", "2024-06-29", "2024-06-30"]) {
    await givenAgreement(hub.db, { regions: ["13.03"], endsOn });
  }
  await givenAgreement(hub.db, { regions: ["13.03"], endsOn: null });
  const found = await expiring();
  expect(found.map(({ endsOn, daysLeft }) => [endsOn, daysLeft])).toEqual([
    ["2024-03-31", 0],
    ["2024-06-29", 90],
  ]);
});

test("a signed renewal keeps an agreement off the list; a draft, or one that begins later, does not", async () => {
  const renewed = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-04-30" });
  await givenAgreement(hub.db, { regions: ["13.03"], renews: renewed, startsOn: "2024-05-01" });
  const drafted = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-05-01" });
  await givenAgreement(hub.db, { regions: ["13.03"], renews: drafted, state: "DRAFT" });
  const gap = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-05-02" });
  await givenAgreement(hub.db, { regions: ["13.03"], renews: gap, startsOn: "2024-06-01" });
  expect((await expiring()).map(({ agreement }) => agreement.id)).toEqual([drafted, gap]);
});

test("drafts and terminated agreements do not expire", async () => {
  for (const state of ["DRAFT", "TERMINATED"]) {
    await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-04-30", state });
  }
  expect(await expiring()).toEqual([]);
});

test("people who have another cover on the day after are not at risk, and nobody counts twice", async () => {
  await threeRegencies();
  const ending = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-04-30" });
  const ongoing = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2025-04-30" });
  const endsToo = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-04-30" });
  await givenEnrollment(hub.db, { agreement: ending, also: [ongoing], headcount: 100 });
  await givenEnrollment(hub.db, { agreement: ending, also: [endsToo], headcount: 40 });
  await givenEnrollment(hub.db, { agreement: ending, headcount: 10, until: "2024-04-30" });
  await givenEnrollment(hub.db, { agreement: ending, headcount: 7, from: "2024-05-01" });
  const found = await expiring();
  expect(found.map(({ agreement, people }) => [agreement.id, people])).toEqual(
    [
      [ending, 40],
      [endsToo, 40],
    ].sort(),
  );
  expect(await lapsed([ending, endsToo])).toMatchObject({ people: 50 });
  expect(await lapsed([ending, endsToo, ongoing])).toMatchObject({ people: 150 });
});

async function lapsed(agreements: string[], asOf = "2024-03-31"): Promise<Expiring> {
  const { data, errors } = await hub.ask<{ coverageIfLapsed: Expiring }>(
    `query ($agreements: [ID!]!, $asOf: Date) {
       coverageIfLapsed(agreements: $agreements, asOf: $asOf) { ${AT_RISK} } }`,
    { agreements, asOf },
  );
  expect(errors).toEqual([]);
  return data.coverageIfLapsed;
}

test("what is imagined to lapse in two regencies is told for each and together, without one rank", async () => {
  await threeRegencies();
  const first = await givenAgreement(hub.db, { regions: ["13.03"] });
  const second = await givenAgreement(hub.db, { office: "palopo", regions: ["13.73"] });
  await givenEnrollment(hub.db, { region: "13.03", agreement: first, headcount: 100 });
  await givenEnrollment(hub.db, {
    office: "palopo",
    region: "13.73",
    agreement: second,
    headcount: 200,
  });
  expect(await lapsed([first, second])).toMatchObject({
    people: 300,
    pointsAtRisk: 15,
    projectedShare: 0.3,
    projectedRank: null,
    regions: [
      { people: 100, coverage: { rank: 1, region: { code: "13.03" } } },
      { people: 200, coverage: { rank: 2, region: { code: "13.73" } } },
    ],
  });
});

test("an unknown headcount is said, not counted as nobody", async () => {
  await threeRegencies();
  const id = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-04-30" });
  await givenEnrollment(hub.db, { agreement: id, headcount: null });
  expect(await expiring()).toMatchObject([
    {
      people: null,
      status: "NOT_REPORTED",
      pointsAtRisk: null,
      projectedRank: null,
      enrollmentsWithoutHeadcount: 1,
    },
  ]);
  await givenEnrollment(hub.db, { agreement: id, headcount: 50 });
  expect(await expiring()).toMatchObject([{ people: 50, enrollmentsWithoutHeadcount: 1 }]);
});

test("fewer than five people at risk are not shown", async () => {
  await threeRegencies();
  const id = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-04-30" });
  await givenEnrollment(hub.db, { agreement: id, headcount: 4 });
  expect(await expiring()).toMatchObject([
    { people: null, status: "SUPPRESSED", pointsAtRisk: null, projectedShare: null },
  ]);
});

test("a regency whose share only is known has no projected share, but its people are told", async () => {
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-31", share: [105, 100] });
  const id = await givenAgreement(hub.db, { regions: ["13.73"], endsOn: "2024-04-30" });
  await givenEnrollment(hub.db, { region: "13.73", agreement: id, headcount: 50 });
  expect(await expiring()).toMatchObject([
    { people: 50, pointsAtRisk: null, projectedShare: null, projectedRank: null },
  ]);
});

test("agreements are found by office, by its regional office, and by region above or below", async () => {
  const ofSolok = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-04-01" });
  const ofPalopo = await givenAgreement(hub.db, {
    office: "palopo",
    regions: ["73.14"],
    endsOn: "2024-04-02",
  });
  const idsOf = async (asked: object) =>
    (await expiring({ ...asked })).map(({ agreement }) => agreement.id);
  expect(await idsOf({})).toEqual([ofSolok, ofPalopo]);
  expect(await idsOf({ office: "solok" })).toEqual([ofSolok]);
  expect(await idsOf({ office: "sumbar-riau" })).toEqual([ofSolok]);
  expect(await idsOf({ within: "73" })).toEqual([ofPalopo]);
  expect(await idsOf({ within: "13.03.07" })).toEqual([ofSolok]);
});

test.each([
  ["{ expiringAgreements(withinDays: -1) { daysLeft } }", "DAYS_INVALID"],
  ["{ expiringAgreements(withinDays: 4000) { daysLeft } }", "DAYS_INVALID"],
  ['{ expiringAgreements(withinDays: 9, within: "99") { daysLeft } }', "REGION_UNKNOWN"],
  ['{ expiringAgreements(withinDays: 9, office: "x") { daysLeft } }', "OFFICE_CODE_UNKNOWN"],
  ['{ expiringAgreements(withinDays: 9, asOf: "2199-01-01") { daysLeft } }', "AS_OF_IN_FUTURE"],
  ['{ expiringAgreements(withinDays: 9, definition: "?") { daysLeft } }', "DEFINITION_UNKNOWN"],
  ["{ coverageIfLapsed(agreements: []) { people } }", "AGREEMENTS_INVALID"],
  ['{ coverageIfLapsed(agreements: ["solok:nobody"]) { people } }', "AGREEMENT_UNKNOWN"],
  ['{ coverageIfLapsed(agreements: ["x"]) { people } }', "AGREEMENT_UNKNOWN"],
])("%s is refused with %s", async (query, code) => {
  const { errors } = await hub.ask(query);
  expect(errors[0]?.extensions).toMatchObject({ code });
});

test("a hundred agreements take as many statements as one", async () => {
  const statementsOf = async () =>
    (await hub.ask(`{ expiringAgreements(withinDays: 90, asOf: "2024-03-31") { people } }`))
      .statements;
  await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-04-30" });
  const one = await statementsOf();
  for (let made = 0; made < 100; made += 1) {
    const agreement = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-05-01" });
    await givenEnrollment(hub.db, { agreement, headcount: 10 });
  }
  expect(await statementsOf()).toBe(one);
});

test("people of an itemised enrollment are those who are in it on the last day", async () => {
  await threeRegencies();
  const id = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-05-15" });
  await givenEnrollment(hub.db, {
    agreement: id,
    headcount: null,
    days: [
      { day: "2024-01-01", joined: 40 },
      { day: "2024-05-15", joined: 2, ended: 10 },
      { day: "2024-05-16", ended: 32 },
    ],
  });
  expect(await expiring()).toMatchObject([{ people: 32, enrollmentsWithoutHeadcount: 0 }]);
});

test("an enrollment of one to four people withholds what it would be the difference of", async () => {
  await threeRegencies();
  const id = await givenAgreement(hub.db, { regions: ["13.03"], endsOn: "2024-05-31" });
  await givenEnrollment(hub.db, { region: "13.03", agreement: id, headcount: 150 });
  await givenEnrollment(hub.db, { region: "13.73", agreement: id, headcount: 50 });
  await givenEnrollment(hub.db, { region: "13.03", agreement: id, headcount: 3 });
  expect(await expiring()).toMatchObject([
    {
      people: null,
      status: "SUPPRESSED",
      pointsAtRisk: null,
      regions: [{ people: null }, { people: 50 }],
    },
  ]);
});
