import { startFederation, type Federation } from "../support/federation";

describe("what an answer cost", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
    federation.stubs.stub("solok", () => ({
      result: {
        data: { _entities: [{ agreements: [] }] },
        extensions: { statements: { branch: { statements: 2, batches: 1 } } },
      },
    }));
  });

  afterAll(() => federation.stop());

  const QUESTION = '{ compareRegions(codes: ["13.03", "73.14"]) { region { agreements { id } } } }';

  test("is told to whoever asks for it, for the hub and for each office", async () => {
    const { extensions } = await federation.ask(QUESTION, {}, { "x-jangkauan-trace": "1" });
    expect(extensions).toEqual({
      statements: {
        hub: { requests: 1, statements: 0 },
        palopo: { requests: 1, statements: 0 },
        solok: { requests: 1, statements: 2, batches: 1 },
      },
    });
    expect(federation.stubs.asked("solok")[0]?.headers["x-jangkauan-trace"]).toBe("1");
  });

  test("is not told to others", async () => {
    expect(await federation.ask(QUESTION)).not.toHaveProperty("extensions");
  });
});
