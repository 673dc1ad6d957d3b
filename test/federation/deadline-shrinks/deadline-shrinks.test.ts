import { REGIONS, startFederation, type Federation } from "../support/federation";
import { hubStub } from "../support/hub-stub";

describe("the time that a caller allows", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation({
      gateway: { officeTimeoutMs: 60_000, hubTimeoutMs: 60_000, deadlineMs: 5_000 },
    });
  });

  afterEach(() => federation.stop());

  const QUESTION = '{ region(code: "13.03") { name agreements { id } } }';
  const allowed = (name: string) =>
    Number(federation.stubs.asked(name)[0]?.headers["x-deadline-ms"]);

  test("shrinks as it travels: an office gets what the hub has left of it", async () => {
    const answer = hubStub(REGIONS, () => []);
    federation.stubs.stub("hub", async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return answer(request);
    });
    await federation.ask(QUESTION, {}, { "x-deadline-ms": "3000" });
    expect(allowed("hub")).toBeLessThanOrEqual(3_000);
    expect(allowed("solok")).toBeLessThan(allowed("hub") - 90);
  });

  test("cannot be longer than the gateway's own", async () => {
    await federation.ask(QUESTION, {}, { "x-deadline-ms": "3600000" });
    expect(allowed("hub")).toBeLessThanOrEqual(5_000);
  });

  test("ends the question for an office that is late, and the rest of the answer goes out", async () => {
    federation.stubs.stub("solok", () => "hangs");
    const { data, errors } = await federation.ask(QUESTION, {}, { "x-deadline-ms": "100" });
    expect(data).toEqual({ region: { name: "Sijunjung", agreements: null } });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ["region", "agreements"],
        extensions: expect.objectContaining({
          code: "DEADLINE_EXCEEDED",
          office: "solok",
        }) as object,
      }),
    ]);
  });
});
