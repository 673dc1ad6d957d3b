import { CLIENT_LIMITS } from "../../src/graphql/limits";
import { startFederation, type Federation } from "../federation/support/federation";

describe("a query that asks for too much", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });

  afterAll(() => federation.stop());

  const refusal = async (query: string, variables?: Record<string, unknown>) => {
    federation.stubs.requests.clear();
    const { data, errors } = await federation.ask(query, variables);
    expect(data).toBeUndefined();
    expect(federation.requests("hub")).toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.remedy).toEqual(expect.any(String));
    return errors?.[0]?.extensions;
  };

  const nested = (levels: number) =>
    `{ region(code: "13") ${"{ parent ".repeat(levels)}{ name }${" }".repeat(levels)} }`;

  test("goes too deep", async () => {
    expect((await federation.ask(nested(13))).errors).toBeUndefined();
    expect(await refusal(nested(14))).toMatchObject({
      code: "QUERY_TOO_DEEP",
      limit: "depth",
      allowed: 15,
      asked: 16,
    });
  });

  test("goes so deep that no parser could read it", async () => {
    expect(await refusal("{ a ".repeat(1_200) + "}".repeat(1_200))).toMatchObject({
      code: "QUERY_TOO_DEEP",
    });
    expect(await refusal(`{ region(code: ${"[".repeat(2_000)}`)).toMatchObject({
      code: "QUERY_TOO_DEEP",
    });
  });

  test("has too many aliases", async () => {
    const aliased = (times: number) =>
      `{ ${Array.from({ length: times }, (_, index) => `a${index}: region(code: "13") { code }`).join(" ")} }`;
    expect((await federation.ask(aliased(100))).errors).toBeUndefined();
    expect(await refusal(aliased(101))).toMatchObject({
      code: "QUERY_TOO_MANY_ALIASES",
      limit: "aliases",
      allowed: 100,
      asked: 101,
    });
  });

  test("is too long", async () => {
    expect(await refusal(`{ ${"a ".repeat(5_000)} }`)).toMatchObject({ code: "QUERY_TOO_LONG" });
  });

  test("has too many directives", async () => {
    const directed = (times: number) => `{ __typename ${"@include(if: true) ".repeat(times)} }`;
    expect(await refusal(directed(101))).toMatchObject({
      code: "QUERY_TOO_MANY_DIRECTIVES",
      limit: "directives",
      allowed: 100,
      asked: 101,
    });
  });

  test("asks too often for what costs much, as the schema says", async () => {
    const costly = await startFederation({
      gateway: { limits: { ...CLIENT_LIMITS, cost: 1_000 } },
    });
    const cost = async (query: string) => (await costly.ask(query)).errors?.[0]?.extensions;
    expect(await cost("{ a: coverageRanking { rank } }")).toBeUndefined();
    // Each: 500 for the ranking, and 5 rows of it.
    expect(await cost("{ a: coverageRanking { rank } b: coverageRanking { rank } }")).toMatchObject(
      {
        code: "QUERY_TOO_COSTLY",
        limit: "cost",
        allowed: 1_000,
        asked: 1_010,
      },
    );
    // Without `first` as many as @listSize assumes, and as many as `first` says with it.
    const nodes = "nodes { parent { parent { parent { name } } } }";
    expect(await cost(`{ regions(first: 250) { ${nodes} } }`)).toMatchObject({ asked: 1_001 });
    expect(await cost(`{ regions(first: 249) { ${nodes} } }`)).toBeUndefined();
    await costly.stop();
  });

  test("comes in a list with others", async () => {
    const response = await fetch(federation.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        { extensions: { code: "BATCH_TOO_LARGE", limit: "operations", allowed: 1, asked: 2 } },
      ],
    });
  });

  test("has lists inside lists whose sizes multiply", async () => {
    const lists =
      "{ regions(first: 500) { nodes { children { children { children { children { name } } } } } } }";
    expect(await refusal(lists)).toMatchObject({ code: "QUERY_TOO_LARGE", limit: "objects" });
    expect(
      (await federation.ask("{ regions(first: 500) { nodes { children { name } } } }")).errors,
    ).toBeUndefined();
  });

  test("has a list of keys in a variable that is too long for what is asked of each", async () => {
    const question = `query ($codes: [ID!]!) {
      compareRegions(codes: $codes) { region { children { agreements { regions { children { name } } } } } }
    }`;
    const codes = Array.from({ length: 600 }, () => "13.03");
    expect(await refusal(question, { codes })).toMatchObject({ code: "QUERY_TOO_LARGE" });
    expect((await federation.ask(question, { codes: ["13.03"] })).errors).toBeUndefined();
  });

  test("asks for a million of something", async () => {
    expect(await refusal("{ regions(first: 1000000) { nodes { code } } }")).toMatchObject({
      code: "QUERY_TOO_LARGE",
      asked: expect.any(Number) as number,
    });
    expect(
      await refusal("query ($n: Int = 1000000) { regions(first: $n) { nodes { code } } }"),
    ).toMatchObject({
      code: "QUERY_TOO_LARGE",
    });
  });

  test("gives an answer a key that JavaScript would take for something else", async () => {
    expect(await refusal("{ __proto__: regions { totalCount } }")).toMatchObject({
      code: "NAME_RESERVED",
    });
  });

  test("hides its size in fragments that double each other", async () => {
    const fragments = Array.from(
      { length: 100 },
      (_, index) => `fragment F${index} on Region { ...F${index + 1} parent { ...F${index + 1} } }`,
    );
    const query = `{ region(code: "13") { ...F0 } } ${fragments.join(" ")} fragment F100 on Region { code }`;
    expect((await refusal(query))?.code).toMatch(/^QUERY_TOO_(DEEP|LARGE)$/);
  });

  test("is refused also when only a variable or a second operation makes it so", async () => {
    const query = `query Small { regions(first: 1) { nodes { code } } } query Large ${nested(40)}`;
    const response = await fetch(federation.url, {
      method: "POST",
      headers: {
        accept: "application/graphql-response+json",
        "content-type": "application/json",
      },
      body: JSON.stringify({ query, operationName: "Large" }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/QUERY_TOO_DEEP/);
  });

  test("by GET is refused too", async () => {
    const response = await fetch(`${federation.url}?query=${encodeURIComponent(nested(40))}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await response.text()).toMatch(/QUERY_TOO_DEEP/);
  });

  test("questions about the schema, as tools ask them, are no such query", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const { data, errors } = await federation.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
    );
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty("__schema.queryType.name", "Query");
  });
});
