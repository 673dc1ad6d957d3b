import { startFederation, type Federation } from "../support/federation";

describe("a branch office that never answers", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation({ gateway: { officeTimeoutMs: 100 } });
    federation.stubs.stub("solok", () => "hangs");
  });

  afterAll(() => federation.stop());

  test("is given up after its time, and the others' answers go out", async () => {
    const { data, errors } = await federation.ask(`{
      a: officeAgreements(office: "solok") { id }
      b: officeAgreements(office: "palopo") { id }
    }`);
    expect(data).toEqual({ a: null, b: [{ id: "palopo:a" }] });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ["a"],
        extensions: expect.objectContaining({ code: "OFFICE_TIMEOUT", office: "solok" }) as object,
      }),
    ]);
  });

  test("does not tell whether a change that it was sent was recorded", async () => {
    const { errors } = await federation.ask(`mutation {
      recordAgreement(input: { office: "solok", number: "1" }) { __typename }
    }`);
    expect(errors?.[0]?.extensions.code).toBe("OFFICE_TIMEOUT");
    expect(errors?.[0]?.extensions.remedy).toMatch(/idempotencyKey/);
  });
});
