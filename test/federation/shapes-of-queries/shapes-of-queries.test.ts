import { startFederation, type Federation } from "../support/federation";

describe("the same question in other shapes", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation();
  });

  afterEach(() => federation.stop());

  test("aliases keep their names, also where two ask one field differently", async () => {
    const { data, errors } = await federation.ask(`{
      one: region(code: "13.03") {
        now: agreements(activeOn: "2024-03-31") { nr: number }
        then: agreements(activeOn: "2022-12-01") { key: id }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      one: { now: [{ nr: "no. solok:13.03" }], then: [{ key: "solok:13.03" }] },
    });
  });

  test("one region asked under two names keeps two answers apart", async () => {
    const { data, errors } = await federation.ask(`{
      a: region(code: "13.03") { agreements { regions { it: name } } }
      b: region(code: "13.03") { agreements { regions { it: parent { code } } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      a: { agreements: [{ regions: [{ it: "Sijunjung" }] }] },
      b: { agreements: [{ regions: [{ it: { code: "13" } }] }] },
    });
    expect(federation.requests("solok")).toBe(1);
  });

  test("fragments, also inside each other and on root fields, are followed", async () => {
    const { data, errors } = await federation.ask(
      `
      query ($office: ID!) { ...Roots ... on Query { again: officeAgreements(office: "palopo") { ...Paper } } }
      fragment Roots on Query { officeAgreements(office: $office) { ...Paper } }
      fragment Paper on Agreement { id ...Kept }
      fragment Kept on Agreement { office { code } }
    `,
      { office: "solok" },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      officeAgreements: [{ id: "solok:a", office: { code: "solok" } }],
      again: [{ id: "palopo:a", office: { code: "palopo" } }],
    });
  });

  test("an office gets only the variables and fragments that its part uses", async () => {
    await federation.ask(
      `
      query ($a: ID!, $b: ID!) {
        a: officeAgreements(office: $a) { ...Number }
        b: officeAgreements(office: $b) { kind }
      }
      fragment Number on Agreement { number id }
    `,
      { a: "solok", b: "palopo" },
    );
    const [solok] = federation.stubs.asked("solok");
    const [palopo] = federation.stubs.asked("palopo");
    expect(solok?.variables).toEqual({ a: "solok" });
    expect(palopo?.variables).toEqual({ b: "palopo" });
    expect(palopo?.query).not.toMatch(/number|\$a/);
  });

  test("what is skipped asks nobody, and needs no office", async () => {
    const question = `query ($with: Boolean!, $id: ID!) {
      region(code: "13.03") {
        name
        agreements @include(if: $with) { id }
        meetings @skip(if: true) { id }
      }
      agreement(id: $id) @skip(if: $with) { id }
    }`;
    const without = await federation.ask(question, { with: false, id: "palopo:1" });
    expect(without.data).toEqual({ region: { name: "Sijunjung" }, agreement: { id: "palopo:1" } });
    expect([federation.requests("solok"), federation.requests("palopo")]).toEqual([0, 1]);
    const included = await federation.ask(question, { with: true, id: "not an id" });
    expect(included).toEqual({
      data: { region: { name: "Sijunjung", agreements: [{ id: "solok:13.03" }] } },
    });
  });

  test("a variable's default value names the office too", async () => {
    const { data } = await federation.ask(
      'query ($office: ID! = "palopo") { officeAgreements(office: $office) { id } }',
    );
    expect(data).toEqual({ officeAgreements: [{ id: "palopo:a" }] });
  });

  test("questions about the schema and about the data can be asked together", async () => {
    const { data, errors } = await federation.ask(`{
      __schema { queryType { name } }
      __type(name: "Region") { name }
      kind: __typename
      region(code: "13.03") { __typename title: name }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      __schema: { queryType: { name: "Query" } },
      __type: { name: "Region" },
      kind: "Query",
      region: { __typename: "Region", title: "Sijunjung" },
    });
  });

  test("clients see neither the offices' addresses nor the machinery of composition", async () => {
    const { data } = await federation.ask("{ __schema { types { name } directives { name } } }");
    const names = JSON.stringify(data);
    expect(names).not.toMatch(/officeDirectory|OfficeEndpoint|join__|link__|"office"|_Any|_Entity/);
    expect((await federation.ask("{ officeDirectory { url } }")).errors?.[0]?.extensions.code).toBe(
      "GRAPHQL_VALIDATION_FAILED",
    );
  });
});
