import { startFederation, type Federation } from "../support/federation";

describe("a null where none may be", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });

  afterAll(() => federation.stop());

  test("empties the nearest field that may be null, and the error names the exact place", async () => {
    federation.stubs.stub("solok", () => ({
      result: {
        data: {
          _entities: [
            {
              agreements: [
                { id: "solok:1", number: "1" },
                { id: "solok:2", number: null },
              ],
            },
          ],
        },
      },
    }));
    const { data, errors } = await federation.ask(
      '{ compareRegions(codes: ["73.14", "13.03"]) { rank region { code agreements { id number } } } }',
    );
    expect(data).toEqual({
      compareRegions: [
        {
          rank: 1,
          region: {
            code: "73.14",
            agreements: [{ id: "palopo:73.14", number: "no. palopo:73.14" }],
          },
        },
        { rank: 2, region: { code: "13.03", agreements: null } },
      ],
    });
    expect(errors?.map(({ path, extensions }) => [extensions.code, path])).toEqual([
      ["NON_NULL_VIOLATION", ["compareRegions", 1, "region", "agreements", 1, "number"]],
    ]);
  });

  test("that the office itself explained brings no second error", async () => {
    federation.stubs.stub("solok", () => ({
      result: {
        data: { officeAgreements: null },
        errors: [
          {
            message: "The number is withheld.",
            path: ["officeAgreements", 3, "number"],
            extensions: { code: "WITHHELD" },
          },
        ],
      },
    }));
    const { data, errors } = await federation.ask(
      '{ officeAgreements(office: "solok") { number } }',
    );
    expect(data).toEqual({ officeAgreements: null });
    expect(errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([
      ["WITHHELD", ["officeAgreements", 3, "number"]],
    ]);
  });

  test("that reaches the root empties the whole answer", async () => {
    federation.stubs.stub("hub", () => ({ result: { data: { regions: { totalCount: null } } } }));
    const { data, errors } = await federation.ask("{ regions { totalCount } }");
    expect(data).toBeNull();
    expect(errors?.map(({ path }) => path)).toEqual([["regions", "totalCount"]]);
  });
});
