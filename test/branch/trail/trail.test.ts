import { type BranchOffice, documentedOffice, newOffice } from "../support/branch-office";
import {
  figure,
  newKey,
  recordAgreement,
  recordEnrollment,
  recordFigures,
  refusedFor,
  rowsIn,
} from "../support/given";
import { type TrailAnswer, trailOf } from "../support/trail";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

test("filing an agreement is in the trail: who, what, and the agreement as filed", async () => {
  const { id } = await recordAgreement(solok, {
    number: "PKS/1/2024",
    recordedBy: "  Head of the cooperation section  ",
    funding: [{ source: "APBD", year: 2024, amount: "9007199254740993" }],
  });
  const { nodes, totalCount } = await trailOf(solok);
  expect(totalCount).toBe(1);
  expect(nodes[0]).toMatchObject({
    sequence: 1,
    who: "Head of the cooperation section",
    operation: "recordAgreement",
    record: id,
    before: null,
    after: {
      kind: "PKS",
      number: "PKS/1/2024",
      regions: ["13.03"],
      funding: [{ source: "APBD", year: 2024, amount: "9007199254740993", precision: "EXACT" }],
    },
  });
  expect(nodes[0]?.changed).toContain("number");
  expect(nodes[0]?.at).toMatch(/^20\d\d-.*Z$/);
});

test("whoever names nobody is not named", async () => {
  await recordAgreement(solok);
  expect((await trailOf(solok)).nodes[0]?.who).toBeNull();
});

test("an enrollment that supersedes another one changes both, and the trail has both", async () => {
  const earlier = await recordEnrollment(solok, { startsOn: "2024-01-01" });
  const later = await recordEnrollment(solok, {
    startsOn: "2025-01-01",
    supersedes: [earlier.id],
  });
  const { nodes } = await trailOf(solok);
  expect(nodes.map(({ sequence, record, before }) => [sequence, record, before === null])).toEqual([
    [3, earlier.id, false],
    [2, later.id, true],
    [1, earlier.id, true],
  ]);
  expect(nodes[0]?.changed.sort()).toEqual(["countedUntil", "supersededBy"]);
  expect(nodes[0]?.before).toMatchObject({ supersededBy: null, countedUntil: null });
  expect(nodes[0]?.after).toMatchObject({ supersededBy: later.id, countedUntil: "2025-01-01" });
});

test("figures recorded together are in the trail one by one", async () => {
  await recordFigures(solok, [figure(), figure({ region: "13.73" })], { recordedBy: "Statistics" });
  const { nodes } = await trailOf(solok);
  expect(nodes.map(({ operation, after }) => [operation, after?.regionCode])).toEqual([
    ["recordCoverageFigures", "13.73"],
    ["recordCoverageFigures", "13.03"],
  ]);
});

test("what is refused, or sent again, leaves nothing in the trail", async () => {
  await recordAgreement(solok, { regions: ["99.99"] });
  expect(await rowsIn(solok, "trail_entry")).toEqual([0]);
  const idempotencyKey = newKey();
  await recordAgreement(solok, { idempotencyKey });
  await recordAgreement(solok, { idempotencyKey });
  expect(await rowsIn(solok, "trail_entry")).toEqual([1]);
});

test.each([
  ["1303071504800001", "PERSONAL_DATA"],
  ["x".repeat(101), "WRONG_LENGTH"],
])("who asks cannot be %s", async (recordedBy, code) => {
  expect(refusedFor(await recordAgreement(solok, { recordedBy }))).toEqual([
    `${code} at input.recordedBy`,
  ]);
  expect(await rowsIn(solok, "agreement", "trail_entry")).toEqual([0, 0]);
});

test("the trail can be asked for one record or one operation", async () => {
  const { id } = await recordAgreement(solok);
  const other = await recordEnrollment(solok);
  const records = async (filter: string) =>
    (await trailOf(solok, filter)).nodes.map(({ record }) => record);
  expect(await records(`(record: "${id}")`)).toEqual([id]);
  expect(await records(`(operation: "recordEnrollment")`)).toEqual([other.id]);
  expect(await records(`(record: "${id}", operation: "recordEnrollment")`)).toEqual([]);
  const { agreement } = await solok.ask<{ agreement: { trail: TrailAnswer } }>(
    `query ($id: ID!) { agreement(id: $id) { trail { totalCount nodes { record } } } }`,
    { id },
  );
  expect(agreement.trail).toEqual({ totalCount: 1, nodes: [{ record: id }] });
});

test("the trail says who was signed in, beside whom the request named", async () => {
  const officer = { subject: "p-17", role: "OFFICER", offices: ["solok"], regions: [] } as const;
  await recordAgreement({ ...solok, ...solok.as(officer) }, { recordedBy: "Head of section" });
  await recordEnrollment(solok);
  const said = async (filter: string) =>
    (await trailOf(solok, filter)).nodes.map(({ subject, who }) => [subject, who]);
  expect(await said("")).toEqual([
    ["operator", null],
    ["p-17", "Head of section"],
  ]);
  expect(await said(`(subject: "p-17")`)).toEqual([["p-17", "Head of section"]]);
  expect(await said(`(subject: "p-17", operation: "recordEnrollment")`)).toEqual([]);
});

test("the trail can be asked for a period, from an instant until before another", async () => {
  for (const number of ["1", "2", "3"]) await recordAgreement(solok, { number });
  const [third, second, first] = (await trailOf(solok)).nodes;
  const page = await trailOf(solok, `(from: "${first?.at}", until: "${third?.at}", first: 1)`);
  expect([page.totalCount, page.nodes, page.pageInfo.hasNextPage]).toEqual([2, [second], true]);
  const rest = await trailOf(
    solok,
    `(from: "${first?.at}", until: "${third?.at}", after: "${page.pageInfo.endCursor}")`,
  );
  expect([rest.nodes, rest.pageInfo.hasNextPage]).toEqual([[first], false]);
  expect((await trailOf(solok, `(until: "${first?.at}")`)).totalCount).toBe(0);
});

test("auditors read the trail; officers and those of other offices do not", async () => {
  const asked = (role: "AUDITOR" | "OFFICER", offices: string[]) =>
    trailOf({ ...solok, ...solok.as({ subject: "a", role, offices, regions: [] }) });
  expect((await asked("AUDITOR", ["solok"])).totalCount).toBe(0);
  await expect(asked("AUDITOR", ["palopo"])).rejects.toMatchObject({
    extensions: { code: "WRONG_OFFICE" },
  });
  await expect(asked("OFFICER", ["solok"])).rejects.toMatchObject({
    extensions: { code: "FORBIDDEN" },
  });
});

test("pages of the trail meet without a gap while changes are added", async () => {
  for (const number of ["1", "2", "3", "4"]) await recordAgreement(solok, { number });
  const first = await trailOf(solok, "(first: 2)");
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  await recordAgreement(solok, { number: "5" });
  const second = await trailOf(solok, `(first: 2, after: "${first.pageInfo.endCursor}")`);
  expect([...first.nodes, ...second.nodes].map(({ sequence }) => sequence)).toEqual([4, 3, 2, 1]);
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test.each([
  ["(first: 0)", "PAGE_SIZE_INVALID"],
  ["(first: 501)", "PAGE_SIZE_INVALID"],
  ['(after: "somewhere")', "CURSOR_INVALID"],
  [`(after: "${Buffer.from("trail:0").toString("base64url")}")`, "CURSOR_INVALID"],
])("a page %s is refused", async (page, code) => {
  await expect(trailOf(solok, page)).rejects.toMatchObject({ extensions: { code } });
});

test("changes made at once are numbered without a gap", async () => {
  await Promise.all([...Array(12).keys()].map((at) => recordAgreement(solok, { number: `${at}` })));
  const { nodes } = await trailOf(solok);
  expect(nodes.map(({ sequence }) => sequence)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

test.each([
  "UPDATE trail_entry SET who = 'somebody else'",
  "DELETE FROM trail_entry",
  "TRUNCATE trail_entry",
])("the database refuses: %s", async (statement) => {
  await recordAgreement(solok);
  await expect(solok.db.query(statement)).rejects.toThrow("The trail is only ever added to.");
  expect(await rowsIn(solok, "trail_entry")).toEqual([1]);
});

test("what the documents say is in the trail when it is loaded", async () => {
  const palopo = await documentedOffice("palopo");
  try {
    const { nodes } = await trailOf(palopo, `(record: "palopo:sidrap-kso")`, "palopo");
    expect(nodes).toMatchObject([{ operation: "loadFacts", who: null, before: null }]);
  } finally {
    await palopo.close();
  }
});
