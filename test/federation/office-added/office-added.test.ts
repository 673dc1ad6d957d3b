import { REGIONS, startFederation, type Federation } from "../support/federation";
import { officeStub } from "../support/office-stub";

const QUESTION = '{ region(code: "12.71") { name agreements { id } } }';
const MEDAN = { code: "12.71", name: "Medan", officeCode: "medan" };

describe("a branch office that is added while the gateway runs", () => {
  let federation: Federation;

  afterEach(() => federation.stop());

  test("answers the first question for it: the hub is asked again at once", async () => {
    federation = await startFederation({ regions: [...REGIONS, MEDAN] });
    const before = await federation.ask(QUESTION);
    expect(before.data).toEqual({ region: { name: "Medan", agreements: null } });
    expect(before.errors?.[0]).toMatchObject({
      message: "No server of a branch office medan is known.",
      path: ["region", "agreements"],
      extensions: { code: "OFFICE_UNKNOWN", office: "medan" },
    });

    federation.stubs.stub("medan", officeStub("medan"));
    federation.directory.set("medan", federation.stubs.url("medan"));
    const after = await federation.ask(QUESTION);
    expect(after).toEqual({
      data: { region: { name: "Medan", agreements: [{ id: "medan:12.71" }] } },
    });
  });

  test("an office that nobody added does not make the hub be asked each time", async () => {
    federation = await startFederation({ gateway: { directoryAtMostEveryMs: 60_000 } });
    for (let time = 0; time < 5; time += 1) {
      await federation.ask('{ officeAgreements(office: "nowhere") { id } }');
    }
    expect(federation.requests("hub")).toBe(0);
  });

  test("an office that moved is asked at its new address after the next reading", async () => {
    federation = await startFederation({ gateway: { directoryEveryMs: 50 } });
    await federation.ask('{ officeAgreements(office: "solok") { id } }');
    federation.stubs.stub("moved", officeStub("solok"));
    federation.directory.set("solok", federation.stubs.url("moved"));
    for (let tries = 0; tries < 500 && federation.requests("moved") === 0; tries += 1) {
      const { data } = await federation.ask('{ officeAgreements(office: "solok") { id } }');
      expect(data).toEqual({ officeAgreements: [{ id: "solok:a" }] });
    }
    expect(federation.requests("moved")).toBe(1);
  });
});
