import { startFederation, type Federation } from "../support/federation";

describe("a hub that cannot be reached", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation();
    federation.stubs.stub("hub", () => "breaks");
  });

  afterEach(() => federation.stop());

  test("does not keep the offices from answering: where they are is remembered", async () => {
    const { data, errors } = await federation.ask(`{
      agreement(id: "solok:1") { number office { code } }
      officeAgreements(office: "palopo") { id }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      agreement: { number: "no. solok:1", office: { code: "solok" } },
      officeAgreements: [{ id: "palopo:a" }],
    });
  });

  test("is named in the error of what only it knows", async () => {
    const { data, errors } = await federation.ask(`{
      region(code: "13.03") { name }
      agreement(id: "solok:1") { id }
    }`);
    expect(data).toEqual({ region: null, agreement: { id: "solok:1" } });
    expect(errors).toEqual([
      {
        message: "The hub cannot be reached.",
        path: ["region"],
        extensions: { code: "HUB_UNAVAILABLE", remedy: expect.any(String) as string },
      },
    ]);
  });

  test("does not make an office unknown that has not been asked for before", async () => {
    const { errors } = await federation.ask('{ officeAgreements(office: "padang") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: "OFFICE_UNKNOWN", office: "padang" });
  });
});

test("a gateway that never reached its hub says so instead of calling offices unknown", async () => {
  const federation = await startFederation({ gateway: { hubUrl: "http://127.0.0.1:9/graphql" } });
  const { errors } = await federation.ask('{ officeAgreements(office: "solok") { id } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: "HUB_UNAVAILABLE", office: "solok" });
  await federation.stop();
});
