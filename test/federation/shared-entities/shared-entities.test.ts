import { startFederation, type Federation } from "../support/federation";

describe("entities asked of the offices", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation();
  });

  afterEach(() => federation.stop());

  const representations = (office: string) =>
    federation.stubs.asked(office).flatMap(({ variables }) => Object.values(variables));

  test("a region that comes twice is asked once and answered at both places", async () => {
    const { data } = await federation.ask(
      '{ compareRegions(codes: ["13.03", "13.73", "13.03"]) { region { code agreements { id } } } }',
    );
    expect(representations("solok")).toEqual([
      [
        { __typename: "Region", code: "13.03", officeCode: "solok" },
        { __typename: "Region", code: "13.73", officeCode: "solok" },
      ],
    ]);
    expect(data).toEqual({
      compareRegions: [
        { region: { code: "13.03", agreements: [{ id: "solok:13.03" }] } },
        { region: { code: "13.73", agreements: [{ id: "solok:13.73" }] } },
        { region: { code: "13.03", agreements: [{ id: "solok:13.03" }] } },
      ],
    });
  });

  test("a region that no office keeps is asked of nobody, which is no error", async () => {
    const { data, errors } = await federation.ask(
      '{ compareRegions(codes: ["13", "73.14"]) { region { agreements { id } } } }',
    );
    expect(data).toEqual({
      compareRegions: [
        { region: { agreements: null } },
        { region: { agreements: [{ id: "palopo:73.14" }] } },
      ],
    });
    expect(errors).toBeUndefined();
    expect(federation.requests("solok")).toBe(0);
  });

  test("a parent that is null is no entity", async () => {
    const { data, errors } = await federation.ask(
      "{ regions { nodes { code parent { code meetings { kind } } } } }",
    );
    expect(data).toMatchObject({ regions: { nodes: [{ code: "13", parent: null }, {}, {}, {}] } });
    expect(errors).toBeUndefined();
  });

  test("two lists of one type in one query make one request to each office", async () => {
    const { data, errors } = await federation.ask(`{
      kept: compareRegions(codes: ["13.03", "73.14"]) { region { agreements { id } } }
      regions { totalCount nodes { code office { agreements { id } } } }
      home: branchOffice(code: "palopo") { agreements { id } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      kept: [
        { region: { agreements: [{ id: "solok:13.03" }] } },
        { region: { agreements: [{ id: "palopo:73.14" }] } },
      ],
      regions: { nodes: [{ office: null }, { office: {} }, { office: {} }, { office: {} }] },
      home: { agreements: [{ id: "palopo:a" }, { id: "palopo:b" }] },
    });
    expect([federation.requests("solok"), federation.requests("palopo")]).toEqual([1, 1]);
  });
});
