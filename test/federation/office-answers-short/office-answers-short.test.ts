import { startFederation, type Federation } from "../support/federation";

describe("an office that answers with fewer entities than it was asked for", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });

  afterAll(() => federation.stop());

  const QUESTION =
    '{ compareRegions(codes: ["13.03", "13.73", "73.14"]) { region { agreements { id } } } }';

  test("is not believed: which answer is whose cannot be told", async () => {
    federation.stubs.stub("solok", () => ({
      result: { data: { _entities: [{ agreements: [{ id: "solok:stray" }] }] } },
    }));
    const { data, errors } = await federation.ask(QUESTION);
    expect(data).toEqual({
      compareRegions: [
        { region: { agreements: null } },
        { region: { agreements: null } },
        { region: { agreements: [{ id: "palopo:73.14" }] } },
      ],
    });
    expect(errors?.map(({ path, extensions: { code, office } }) => [code, office, path])).toEqual([
      ["OFFICE_BAD_RESPONSE", "solok", ["compareRegions", 0, "region", "agreements"]],
      ["OFFICE_BAD_RESPONSE", "solok", ["compareRegions", 1, "region", "agreements"]],
    ]);
  });

  test("an entity's own error stands at its place in the list, not in the office's part", async () => {
    federation.stubs.stub("solok", () => ({
      result: {
        data: { _entities: [{ agreements: [] }, null] },
        errors: [
          {
            message: "Office solok does not keep the records of 13.03.",
            path: ["_entities", 1],
            extensions: { code: "WRONG_OFFICE" },
          },
        ],
      },
    }));
    const { data, errors } = await federation.ask(
      '{ compareRegions(codes: ["73.14", "13.73", "13.03"]) { region { agreements { id } } } }',
    );
    expect(data).toEqual({
      compareRegions: [
        { region: { agreements: [{ id: "palopo:73.14" }] } },
        { region: { agreements: [] } },
        { region: { agreements: null } },
      ],
    });
    expect(errors).toEqual([
      {
        message: "Office solok does not keep the records of 13.03.",
        path: ["compareRegions", 2, "region", "agreements"],
        extensions: { code: "WRONG_OFFICE", office: "solok" },
      },
    ]);
  });
});
