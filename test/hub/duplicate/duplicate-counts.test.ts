import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { getNamedType, type GraphQLObjectType, isObjectType } from "graphql";
import { buildHubSchema } from "../../../src/hub/schema";
import { somebody } from "../../support/sign-in";
import { givenHub, type TestHub } from "../support/hub";
import { givenTokens } from "../support/given-tokens";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(() => hub.forget());
afterAll(() => hub.stop());

const SHOWN = "persons status";
const QUESTION = `{ duplicateCounts(month: "2024-06-15") {
  month total { ${SHOWN} } classes { class count { ${SHOWN} } }
  pairs { offices total { ${SHOWN} } classes { class count { ${SHOWN} } } } } }`;

async function counts() {
  const { data, errors, statements } = await hub.ask<{ duplicateCounts: Record<string, unknown> }>(
    QUESTION,
  );
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return data.duplicateCounts;
}

const shown = (persons: number) => ({ persons, status: "REPORTED" });
const SUPPRESSED = { persons: null, status: "SUPPRESSED" };

test("others learn how many persons two offices share, by class", async () => {
  await givenTokens(hub.db, { office: "solok", person: 1, people: 13 });
  await givenTokens(hub.db, { office: "palopo", person: 1, people: 7 });
  await givenTokens(hub.db, { office: "palopo", person: 8, people: 6, segment: "PU" });
  const classes = [
    { class: "SAME_PROGRAMME_SAME_MONTH", count: shown(7) },
    { class: "PU_AND_BPU", count: shown(6) },
  ];
  expect(await counts()).toEqual({
    month: "2024-06-01",
    pairs: [{ offices: ["palopo", "solok"], classes, total: shown(13) }],
    classes,
    total: shown(13),
  });
});

test("fewer than five are not shown, and no total tells them", async () => {
  await givenTokens(hub.db, { office: "solok", person: 1, people: 9 });
  await givenTokens(hub.db, { office: "palopo", person: 1, people: 5 });
  await givenTokens(hub.db, { office: "palopo", person: 6, people: 4, segment: "PU" });
  await givenTokens(hub.db, { office: "palopo", person: 100, people: 6 });
  await givenTokens(hub.db, { office: "palopo", person: 100, people: 6, line: 2 });
  const same = { class: "SAME_PROGRAMME_SAME_MONTH", count: shown(5) };
  const few = { class: "PU_AND_BPU", count: SUPPRESSED };
  const within = { class: "SAME_OFFICE", count: shown(6) };
  expect(await counts()).toMatchObject({
    pairs: [
      { offices: ["palopo"], classes: [within], total: shown(6) },
      { offices: ["palopo", "solok"], classes: [same, few], total: SUPPRESSED },
    ],
    classes: [same, within, few],
    total: SUPPRESSED,
  });
});

test("a month in which nobody is enrolled twice says so", async () => {
  await givenTokens(hub.db, { office: "solok", person: 1, until: "2024-05-01" });
  await givenTokens(hub.db, { office: "palopo", person: 1, from: "2024-06-01" });
  expect(await counts()).toMatchObject({
    pairs: [],
    classes: [],
    total: { persons: 0, status: "ZERO_REPORTED" },
  });
});

describe("the cases of an office", () => {
  const CASES = `query ($office: ID! = "solok", $first: Int, $after: String) {
    duplicateCases(office: $office, month: "2024-06-30", first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } unmatchedOffices { code }
      nodes { id class rupiahPaidTwice otherOffice { name } state months { from until } } } }`;

  // Whatever office a token names: it need not be one that there is.
  const OFFICER = somebody("OFFICER", { offices: ["solok", "nowhere", "No Office"] });

  interface Cases {
    duplicateCases: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: { id: string }[];
    };
  }

  test("come page by page, in as many statements for hundreds as for two", async () => {
    await givenTokens(hub.db, { office: "solok", person: 1, people: 400 });
    await givenTokens(hub.db, { office: "palopo", person: 1, people: 300 });
    const two = await hub.as(OFFICER).ask<Cases>(CASES, { first: 2 });
    const many = await hub.as(OFFICER).ask<Cases>(CASES, { first: 250 });
    expect(many.data.duplicateCases.nodes).toHaveLength(250);
    expect(many.statements).toBe(two.statements);
    const { endCursor: after } = many.data.duplicateCases.pageInfo;
    const rest = (await hub.as(OFFICER).ask<Cases>(CASES, { first: 250, after })).data
      .duplicateCases;
    expect([rest.totalCount, rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([
      300,
      50,
      false,
    ]);
    const ids = [...many.data.duplicateCases.nodes, ...rest.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(300);
  });

  test.each([
    [{ office: "nowhere" }, "OFFICE_CODE_UNKNOWN"],
    [{ office: "No Office" }, "OFFICE_CODE_INVALID"],
    [{ after: "1303014402990001" }, "CURSOR_INVALID"],
    [{ first: 0 }, "PAGE_SIZE_INVALID"],
  ])("are refused with %j: %s", async (variables, code) => {
    const { errors } = await hub.as(OFFICER).ask<Cases>(CASES, variables);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test("have nothing about the other office but its code and its name", async () => {
    const schema = await buildHubSchema();
    const fields = (name: string) =>
      Object.keys((schema.getType(name) as GraphQLObjectType).getFields()).sort();
    expect(fields("OtherOffice")).toEqual(["code", "name"]);
    expect(fields("DuplicateSide")).toEqual(["id"]);
    const reached = Object.values(
      (schema.getType("DuplicateCase") as GraphQLObjectType).getFields(),
    )
      .map(({ type }) => getNamedType(type))
      .filter(isObjectType)
      .map(({ name }) => name);
    expect(new Set(reached)).toEqual(
      new Set(["DuplicateMonths", "DuplicateSide", "OtherOffice", "DuplicateCaseDecision"]),
    );
  });
});

test("nothing of the hub can be given the keys of tokens", () => {
  const root = path.join(__dirname, "../../../src");
  const files = readdirSync(path.join(root, "hub"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join("hub", file));
  expect(files.length).toBeGreaterThan(100);
  const knowing = [...files, "roles/hub.ts", "roles/run-hub.ts", "cli/hub.ts"].filter((file) =>
    /branch-keys|BranchKeys|tokenKeys|TOKEN_KEYS|key-settings/.test(
      readFileSync(path.join(root, file), "utf8"),
    ),
  );
  expect(knowing).toEqual([]);
});
