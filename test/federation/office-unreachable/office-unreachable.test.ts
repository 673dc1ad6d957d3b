import { startFederation, type Federation } from "../support/federation";

describe("a branch office that cannot be reached", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation();
    federation.stubs.stub("solok", () => "breaks");
  });

  afterEach(() => federation.stop());

  const COMPARISON = `{
    compareRegions(codes: ["73.14", "13.03"]) { rank region { name agreements { id } } }
  }`;

  test("leaves nulls where it was asked, and the other office's answer whole", async () => {
    const { data } = await federation.ask(COMPARISON);
    expect(data).toEqual({
      compareRegions: [
        { rank: 1, region: { name: "Sidrap", agreements: [{ id: "palopo:73.14" }] } },
        { rank: 2, region: { name: "Sijunjung", agreements: null } },
      ],
    });
  });

  test("is named in one error with the exact place in the list and a way out", async () => {
    const { errors } = await federation.ask(COMPARISON);
    expect(errors).toEqual([
      {
        message: "Branch office solok cannot be reached.",
        path: ["compareRegions", 1, "region", "agreements"],
        extensions: {
          code: "OFFICE_UNAVAILABLE",
          office: "solok",
          remedy: expect.any(String) as string,
        },
      },
    ]);
  });

  test("is named at each field that was asked of it", async () => {
    const { errors } = await federation.ask(
      '{ region(code: "13.03") { papers: agreements { id } meetings { id } name } }',
    );
    expect(errors?.map(({ path }) => path)).toEqual([
      ["region", "papers"],
      ["region", "meetings"],
    ]);
  });

  test("does not say whether a change was recorded when the connection broke", async () => {
    const { data, errors } = await federation.ask(`mutation {
      recordAgreement(input: { office: "solok", number: "1" }) { __typename }
    }`);
    expect(data).toEqual({ recordAgreement: null });
    expect(errors?.[0]?.message).toMatch(/not known whether the change was recorded/);
    expect(federation.requests("solok")).toBe(1);
  });

  test("takes nothing else down when all offices are like it", async () => {
    federation.stubs.stub("palopo", () => "breaks");
    const { data, errors } = await federation.ask(COMPARISON);
    expect(data).toEqual({
      compareRegions: [
        { rank: 1, region: { name: "Sidrap", agreements: null } },
        { rank: 2, region: { name: "Sijunjung", agreements: null } },
      ],
    });
    expect(errors?.map(({ extensions }) => extensions.office)).toEqual(["palopo", "solok"]);
  });

  test("is listed as unreachable, without its address", async () => {
    const response = await fetch(federation.url.replace("graphql", "health"));
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      status: "degraded",
      role: "gateway",
      subgraphs: { hub: "REACHABLE" },
      offices: { palopo: "REACHABLE", solok: "UNREACHABLE" },
    });
    expect(text).not.toMatch(/127\.0\.0\.1|http/);
  });
});
