import { loadHubFacts } from "../../../src/hub/reference/load-hub-facts";
import { type TestHub, givenHub } from "../support/hub";
import { newKey, type Recorded, refusedFor, rowsIn } from "../support/record";
import { givenSource } from "../support/given";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
  await loadHubFacts(hub.db);
});
beforeEach(() => hub.forget());
afterAll(() => hub.stop());

type Answer = Recorded<{ id?: string }>;

async function recordTerm(stated: object): Promise<Answer> {
  const { data, errors } = await hub.ask<{ answer: Answer }>(
    `mutation ($input: RecordOfficialTermInput!) { answer: recordOfficialTerm(input: $input) {
       ... on OfficialTerm { id } ... on Refusal { problems { code path value message remedy } } } }`,
    {
      input: {
        ...{ idempotencyKey: newKey(), office: "solok", role: "HEAD" },
        name: "Maulana Anshari Siregar",
        ...stated,
      },
    },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

async function head(on: string, fields = "name", office = "solok"): Promise<unknown> {
  const { data, errors } = await hub.ask<{ branchOffice: { head: unknown } }>(
    `query ($on: Date, $office: ID!) { branchOffice(code: $office) { head(on: $on) { ${fields} } } }`,
    { on, office },
  );
  expect(errors).toEqual([]);
  return data.branchOffice.head;
}

const MAULANA = { name: "Maulana Anshari Siregar" };
const FERAMA = { name: "Ferama Putri" };

test("Maulana Anshari Siregar headed Solok on 1 December 2022: he was seen, his term is not known", async () => {
  expect(await head("2022-12-01", "name from to since sinceBasis until untilBasis")).toEqual({
    ...MAULANA,
    ...{ from: null, to: null },
    ...{ since: "2022-12-01", sinceBasis: "SIGHTING" },
    ...{ until: "2024-03-01", untilBasis: "SIGHTING" },
  });
});

test("a term that is known says since when, and reaches further than the sightings", async () => {
  await givenSource(hub.db, "solok:sk-head", { about: "Letter of appointment" });
  await recordTerm({ from: "2022-06-15", decree: "SK 12/2022", source: "solok:sk-head" });
  expect(await head("2022-06-14")).toEqual(FERAMA);
  expect(
    await head(
      "2022-07-01",
      "name from to since sinceBasis until untilBasis firstSeenOn sources { id }",
    ),
  ).toEqual({
    ...MAULANA,
    ...{ from: "2022-06-15", to: null },
    ...{ since: "2022-06-15", sinceBasis: "TERM" },
    ...{ until: "2024-03-01", untilBasis: "SIGHTING" },
    firstSeenOn: "2022-12-01",
    sources: [{ id: "solok:sk-head" }],
  });
});

test("after a term has ended nobody is known until somebody is seen", async () => {
  await recordTerm({
    ...FERAMA,
    ...{ from: "2020-04-04", fromPrecision: "YEAR", to: "2022-05-20", toPrecision: "MONTH" },
  });
  expect(await head("2019-12-31")).toBeNull();
  expect(await head("2020-01-01", "name from to")).toEqual({
    ...FERAMA,
    ...{ from: "2020-01-01", to: "2022-05-31" },
  });
  expect(await head("2022-05-31")).toEqual(FERAMA);
  expect(await head("2022-06-01")).toBeNull();
  expect(await head("2022-12-01")).toEqual(MAULANA);
});

test("a known term decides against what was taken from sightings alone", async () => {
  await recordTerm({ name: "Acting Head", from: "2023-01-01", to: "2023-06-30" });
  expect(await head("2022-12-31")).toEqual(MAULANA);
  expect(await head("2023-03-01")).toEqual({ name: "Acting Head" });
  expect(await head("2023-07-01")).toBeNull();
  expect(await head("2024-03-01")).toEqual(MAULANA);
});

test("two heads of one office at once are refused by the days that are known, also when sent together", async () => {
  const answers = await Promise.all([
    recordTerm({ name: "A", from: "2018-01-01", to: "2019-06-30" }),
    recordTerm({ name: "B", from: "2019-06-30", to: "2020-12-31" }),
  ]);
  const refused = answers.flatMap((answer) => refusedFor(answer));
  expect(refused).toEqual(["TERM_OVERLAPS at input.from"]);
  expect(await rowsIn(hub, "official_term")).toBe(1);
  expect((await recordTerm({ name: "C", from: "2019-01-01" })).problems).toBeUndefined();
  expect(
    (await recordTerm({ office: "palopo", name: "D", from: "2018-01-01", to: "2019-06-30" }))
      .problems,
  ).toBeUndefined();
});

test("a region's officials are told by their terms too, and terms are listed", async () => {
  await recordTerm({
    ...{ office: null, region: "13.03", role: "REGENT", name: "Benny Dwifa" },
    ...{ from: "2021-02-26", to: "2025-02-20", recordedBy: "Secretariat" },
  });
  const { data, errors } = await hub.ask<{ region: object }>(
    `{ region(code: "13.03") {
         then: officials(on: "2021-03-01") { role name from since sinceBasis seenOn }
         later: officials(on: "2025-03-01") { role }
         officialTerms { name role titleIndonesian from fromPrecision to recordedBy region { code } office { code } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.region).toEqual({
    then: [
      {
        ...{ role: "REGENT", name: "Benny Dwifa", from: "2021-02-26" },
        ...{ since: "2021-02-26", sinceBasis: "TERM", seenOn: "2021-02-26" },
      },
    ],
    later: expect.not.arrayContaining([{ role: "REGENT" }]) as object[],
    officialTerms: [
      {
        ...{ name: "Benny Dwifa", role: "REGENT", titleIndonesian: "Bupati" },
        ...{ from: "2021-02-26", fromPrecision: "DAY", to: "2025-02-20" },
        ...{ recordedBy: "Secretariat", region: { code: "13.03" }, office: null },
      },
    ],
  });
});

test.each([
  ["no place", { office: null, from: "2022-06-15" }, "MISSING at input.office"],
  ["two places", { region: "13.03", from: "2022-06-15" }, "CONTRADICTION at input.region"],
  ["no day", {}, "MISSING at input.from"],
  ["a precision of no day", { from: "2022-06-15", toPrecision: "YEAR" }, "MISSING at input.to"],
  [
    "an end before the start",
    { from: "2022-06-15", to: "2022-06-14" },
    "END_BEFORE_START at input.to",
  ],
  [
    "an office that is not",
    { office: "nowhere", from: "2022-06-15" },
    "OFFICE_UNKNOWN at input.office",
  ],
  [
    "a region that is not",
    { office: null, region: "99", role: "REGENT", from: "2022-06-15" },
    "REGION_UNKNOWN at input.region",
  ],
  ["a role that is not", { role: "toString", from: "2022-06-15" }, "ROLE_UNKNOWN at input.role"],
  ["a regent of an office", { role: "REGENT", from: "2022-06-15" }, "CONTRADICTION at input.role"],
  [
    "a source that is not",
    { from: "2022-06-15", source: "solok:no" },
    "SOURCE_UNKNOWN at input.source",
  ],
  [
    "a term in which another head was seen",
    { name: "Somebody Else", from: "2022-06-01", to: "2022-12-01" },
    "TERM_CONTRADICTS_SIGHTING at input.to",
  ],
])("%s is refused, and nothing is stored", async (_, stated, refused) => {
  expect(refusedFor(await recordTerm(stated))).toEqual([refused]);
  expect(await rowsIn(hub, "official_term")).toBe(0);
});

test("a term is recorded once, whoever sends it again", async () => {
  const request = { idempotencyKey: newKey(), from: "2022-06-15" };
  const first = await recordTerm(request);
  expect(await recordTerm(request)).toEqual(first);
  expect(refusedFor(await recordTerm({ from: "2022-06-15" }))).toEqual([
    "TERM_ALREADY_RECORDED at input.name",
  ]);
  expect(refusedFor(await recordTerm({ ...request, from: "2022-06-16" }))).toEqual([
    "IDEMPOTENCY_KEY_REUSED at input.idempotencyKey",
  ]);
  expect(await rowsIn(hub, "official_term")).toBe(1);
});

test("heads, officials and terms of many offices take one statement each", async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on BranchOffice {
    head(on: "2024-01-01") { name } officials(on: "2024-01-01") { name } officialTerms { name } } } }`;
  const of = (...codes: string[]) => codes.map((code) => ({ __typename: "BranchOffice", code }));
  const one = await hub.ask(query, { of: of("solok") });
  const all = await hub.ask(query, { of: of("solok", "palopo", "sidrap", "sumbar-riau") });
  expect([one.statements, all.statements]).toEqual([4, 4]);
});
