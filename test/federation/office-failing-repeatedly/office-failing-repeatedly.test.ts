import { startFederation, type Federation } from "../support/federation";
import { officeStub } from "../support/office-stub";

describe("an office that fails again and again", () => {
  let federation: Federation;
  let clock = 0;

  beforeEach(async () => {
    clock = 0;
    federation = await startFederation({
      gateway: { breaker: { failures: 3, openMs: 1_000, now: () => clock, random: () => 0.5 } },
    });
  });

  afterEach(() => federation.stop());

  const ask = async () => {
    const { errors } = await federation.ask('{ officeAgreements(office: "solok") { id } }');
    return errors?.[0]?.extensions.code ?? "answered";
  };

  test("is left alone for a while, and the caller is told for how long", async () => {
    federation.stubs.stub("solok", () => "breaks");
    expect([await ask(), await ask(), await ask()]).toEqual(Array(3).fill("OFFICE_UNAVAILABLE"));
    const { errors } = await federation.ask('{ officeAgreements(office: "solok") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "OFFICE_CIRCUIT_OPEN",
      office: "solok",
      retryAfterMs: 1_000,
    });
    expect(federation.requests("solok")).toBe(3);
  });

  test("is tried once when the while is over, and again left alone when that fails", async () => {
    federation.stubs.stub("solok", () => "breaks");
    for (let time = 0; time < 4; time += 1) await ask();
    clock = 1_000;
    expect([await ask(), await ask()]).toEqual(["OFFICE_UNAVAILABLE", "OFFICE_CIRCUIT_OPEN"]);
    expect(federation.requests("solok")).toBe(4);
  });

  test("is asked as before once the try succeeds", async () => {
    federation.stubs.stub("solok", () => "breaks");
    for (let time = 0; time < 3; time += 1) await ask();
    federation.stubs.stub("solok", officeStub("solok"));
    clock = 1_000;
    expect([await ask(), await ask()]).toEqual(["answered", "answered"]);
  });

  test("does not keep other offices from being asked", async () => {
    federation.stubs.stub("solok", () => "breaks");
    for (let time = 0; time < 4; time += 1) await ask();
    const { data } = await federation.ask('{ officeAgreements(office: "palopo") { id } }');
    expect(data).toEqual({ officeAgreements: [{ id: "palopo:a" }] });
  });

  test("errors that an office means do not count", async () => {
    federation.stubs.stub("solok", () => ({
      status: 400,
      result: { errors: [{ message: "No.", extensions: { code: "BAD_USER_INPUT" } }] },
    }));
    for (let time = 0; time < 5; time += 1) expect(await ask()).toBe("BAD_USER_INPUT");
    expect(federation.requests("solok")).toBe(5);
  });

  test("callers who are in a hurry cannot make an office look broken", async () => {
    federation.stubs.stub("solok", () => "hangs");
    const hurry = { "x-deadline-ms": "20" };
    for (let time = 0; time < 5; time += 1) {
      const { errors } = await federation.ask(
        '{ officeAgreements(office: "solok") { id } }',
        {},
        hurry,
      );
      expect(errors?.[0]?.extensions.code).toBe("DEADLINE_EXCEEDED");
    }
    federation.stubs.stub("solok", officeStub("solok"));
    expect(await ask()).toBe("answered");
  });
});
