import { type BranchOffice, newOffice } from "../support/branch-office";
import { newKey, recordAgreement, refusedFor, rowsIn } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const TABLES = ["agreement", "agreement_region", "funding_line", "source", "recorded_request"];

test("an agreement is filed with its regions, money and sources", async () => {
  const { id } = await recordAgreement(solok, {
    number: "PKS/12/2024",
    regions: ["13.73", "13.03"],
    programmes: ["JKK", "JKM"],
    signedOn: "2024-02-29",
    startsOn: "2024-03-01",
    startsOnPrecision: "MONTH",
    funding: [
      { source: "APBD", region: "13.03", year: 2024, amount: "9007199254740993" },
      { source: "VILLAGE_FUND", region: "13.03", villages: ["13.03.07.2001"] },
    ],
    sources: [{ publisher: "METRO", publishedOn: "2024-03", about: "Signing in Solok" }],
  });
  const { agreement } = await solok.ask<{ agreement: object }>(
    `query ($id: ID!) { agreement(id: $id) {
       number state signedOn signedOnPrecision startsOnPrecision office { code }
       regions { code officeCode }
       funding { source year amount precision villages { code } }
       sources { publisher publishedOn about }
     } }`,
    { id },
  );
  expect(agreement).toEqual({
    number: "PKS/12/2024",
    state: "IN_FORCE",
    signedOn: "2024-02-29",
    signedOnPrecision: "DAY",
    startsOnPrecision: "MONTH",
    office: { code: "solok" },
    regions: [
      { code: "13.03", officeCode: "solok" },
      { code: "13.73", officeCode: "solok" },
    ],
    funding: [
      { source: "APBD", year: 2024, amount: "9007199254740993", precision: "EXACT", villages: [] },
      {
        source: "VILLAGE_FUND",
        year: null,
        amount: null,
        precision: null,
        villages: [{ code: "13.03.07.2001" }],
      },
    ],
    sources: [{ publisher: "METRO", publishedOn: "2024-03", about: "Signing in Solok" }],
  });
});

test("an agreement whose last day has passed shows as expired, and is active on its days only", async () => {
  await recordAgreement(solok, { startsOn: "2023-01-01", endsOn: "2023-12-31" });
  const answer = await solok.ask<object>(
    `{ on: officeAgreements(office: "solok", activeOn: "2023-12-31") { state }
       after: officeAgreements(office: "solok", activeOn: "2024-01-01") { state }
       before: officeAgreements(office: "solok", activeOn: "2022-12-31") { state } }`,
  );
  expect(answer).toEqual({ on: [{ state: "EXPIRED" }], after: [], before: [] });
});

test("a renewal and what it renews lead to each other; a second renewal is refused", async () => {
  const first = await recordAgreement(solok);
  const renewal = await recordAgreement(solok, { renews: first.id });
  const answer = await solok.ask<object>(
    `query ($first: ID!, $renewal: ID!) {
       first: agreement(id: $first) { renewedBy { id } }
       renewal: agreement(id: $renewal) { isRenewal renews { id } renewedBy { id } }
     }`,
    { first: first.id, renewal: renewal.id },
  );
  expect(answer).toEqual({
    first: { renewedBy: { id: renewal.id } },
    renewal: { isRenewal: true, renews: { id: first.id }, renewedBy: null },
  });
  expect(refusedFor(await recordAgreement(solok, { renews: first.id }))).toEqual([
    "AGREEMENT_ALREADY_RENEWED at input.renews",
  ]);
});

test("a number that the office has used is refused, and nothing of the second request is stored", async () => {
  await recordAgreement(solok, { number: "PKS/1/2024" });
  const before = await rowsIn(solok, ...TABLES);
  const second = await recordAgreement(solok, {
    number: "PKS/1/2024",
    funding: [{ source: "CSR" }],
    sources: [{ about: "A second copy" }],
  });
  expect(second.problems).toEqual([
    {
      code: "AGREEMENT_NUMBER_USED",
      path: ["input", "number"],
      value: "PKS/1/2024",
      message: "This office has already filed an agreement under this number.",
      remedy: "Check the number; officeAgreements(office:) shows what is on file.",
    },
  ]);
  expect(await rowsIn(solok, ...TABLES)).toEqual(before);
});

test.each(["pks/1/2024", " PKS/1/2024 ", "Pks/1/2024\t"])(
  "the number PKS/1/2024 is the same when it is written as %j",
  async (number) => {
    await recordAgreement(solok, { number: "PKS/1/2024" });
    expect(refusedFor(await recordAgreement(solok, { number }))).toEqual([
      "AGREEMENT_NUMBER_USED at input.number",
    ]);
  },
);

test("of two offices' desks that file one number at once, one is refused", async () => {
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => recordAgreement(solok, { number: "PKS/7/2024" })),
  );
  expect(answers.filter(({ problems }) => problems === undefined)).toHaveLength(1);
  expect(await rowsIn(solok, "agreement")).toEqual([1]);
});

test("everything that is wrong is said at once, with where and how to mend it", async () => {
  const answer = await recordAgreement(solok, {
    regions: ["13.03", "99.99", "73.14"],
    startsOn: "2024-03-01",
    endsOn: "2024-02-01",
    renews: "palopo:sidrap-kso",
    funding: [
      { source: "APBD" },
      { source: "APBD", region: "13.73" },
      { source: "APBD", region: "13.03", precision: "EXACT" },
      { source: "APBD", region: "13.03", amount: "5" },
      { source: "VILLAGE_FUND", region: "13.03", villages: ["13.03.07", "13.73.01.1001"] },
    ],
    sources: [{ id: "solok:never-filed" }, { publisher: "METRO" }, { id: "solok:x", about: "x" }],
  });
  expect(refusedFor(answer).sort()).toEqual(
    [
      "END_BEFORE_START at input.endsOn",
      "REGION_UNKNOWN at input.regions.1",
      "REGION_NOT_SERVED at input.regions.2",
      "AGREEMENT_OF_ANOTHER_OFFICE at input.renews",
      "MISSING at input.funding.0.region",
      "CONTRADICTION at input.funding.1.region",
      "MISSING at input.funding.2.amount",
      "MISSING at input.funding.3.year",
      "REGION_LEVEL_WRONG at input.funding.4.villages.0",
      "REGION_LEVEL_WRONG at input.funding.4.villages.1",
      "SOURCE_UNKNOWN at input.sources.0.id",
      "MISSING at input.sources.1.about",
      "CONTRADICTION at input.sources.2.id",
    ].sort(),
  );
  expect(answer.problems?.every(({ message, remedy }) => message && remedy)).toBe(true);
  expect(await rowsIn(solok, ...TABLES)).toEqual(TABLES.map(() => 0));
});

test("a value of the wrong shape is refused before the database is asked", async () => {
  const answer = await recordAgreement(solok, {
    number: "",
    parties: [],
    regions: ["Sijunjung", "13.03", "13.03"],
    programmes: ["JKK", "JKK"],
    note: "x".repeat(2001),
    funding: [{ source: "APBD", year: 1200, amount: "0", participants: -1 }],
    sources: [{ about: "Seen", publishedOn: "March 2024" }],
  });
  expect(refusedFor(answer).sort()).toEqual(
    [
      "WRONG_LENGTH at input.number",
      "WRONG_LIST_SIZE at input.parties",
      "MALFORMED at input.regions",
      "LISTED_TWICE at input.regions",
      "LISTED_TWICE at input.programmes",
      "WRONG_LENGTH at input.note",
      "OUT_OF_RANGE at input.funding.0.year",
      "OUT_OF_RANGE at input.funding.0.amount",
      "OUT_OF_RANGE at input.funding.0.participants",
      "MALFORMED at input.sources.0.publishedOn",
    ].sort(),
  );
});

test("a problem never sends a national id back", async () => {
  const answer = await recordAgreement(solok, { parties: ["1303 0715 0480 0001 ".repeat(20)] });
  expect(JSON.stringify(answer)).not.toContain("0715");
  expect(refusedFor(answer).sort()).toEqual([
    "PERSONAL_DATA at input.parties",
    "WRONG_LENGTH at input.parties",
  ]);
});

test("a day that does not exist is an error with a code, and stores nothing", async () => {
  const { errors } = await solok.send(
    `mutation { recordAgreement(input: {
       office: "solok", idempotencyKey: "k", kind: PKS, parties: ["a"], regions: ["13.03"],
       signedOn: "2024-02-30" }) { __typename } }`,
  );
  expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(await rowsIn(solok, "agreement")).toEqual([0]);
});

test("the same request again gives the same agreement; another one under its key is refused", async () => {
  const idempotencyKey = newKey();
  const first = await recordAgreement(solok, { idempotencyKey, note: "once" });
  const again = await recordAgreement(solok, { note: "once", idempotencyKey, number: null });
  expect(again).toEqual(first);
  const other = await recordAgreement(solok, { idempotencyKey, note: "twice" });
  expect(refusedFor(other)).toEqual(["IDEMPOTENCY_KEY_REUSED at input.idempotencyKey"]);
  expect(await rowsIn(solok, "agreement")).toEqual([1]);
});

test("two same requests at once store one agreement and get the same answer", async () => {
  const idempotencyKey = newKey();
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map(() => recordAgreement(solok, { idempotencyKey })),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await rowsIn(solok, "agreement")).toEqual([1]);
});

test("a key whose request was refused can be used again", async () => {
  const idempotencyKey = newKey();
  const refused = await recordAgreement(solok, { idempotencyKey, regions: ["99.99"] });
  expect(refusedFor(refused)).toEqual(["REGION_UNKNOWN at input.regions.0"]);
  const stored = await recordAgreement(solok, { idempotencyKey });
  expect(stored.id).toMatch(/^solok:/);
});

test("a region must be served on the day that the agreement is signed", async () => {
  const office = await newOffice("solok");
  await office.db.query(
    `UPDATE office_territory SET valid = '[2024-01-01,)' WHERE region_code = '13.73'`,
  );
  const early = await recordAgreement(office, { regions: ["13.73"], signedOn: "2023-12-31" });
  expect(refusedFor(early)).toEqual(["REGION_NOT_SERVED at input.regions.0"]);
  const late = await recordAgreement(office, { regions: ["13.73.01"], signedOn: "2024-01-01" });
  expect(late.problems).toBeUndefined();
  await office.close();
});

test("a failure that nobody can mend stays an error", async () => {
  const office = await newOffice("solok");
  await office.db.query("ALTER TABLE agreement RENAME TO agreement_elsewhere");
  const { data, errors } = await office.send(
    `mutation { recordAgreement(input: {
       office: "solok", idempotencyKey: "k", kind: PKS, parties: ["a"], regions: ["13.03"]
     }) { __typename } }`,
  );
  expect(data).toEqual({ recordAgreement: null });
  expect(errors).toHaveLength(1);
  await office.close();
});
