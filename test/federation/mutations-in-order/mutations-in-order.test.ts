import { startFederation, type Federation } from "../support/federation";
import { officeStub } from "../support/office-stub";

describe("several changes in one request", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation();
  });

  afterEach(() => federation.stop());

  const record = (key: string, office: string, number: string) =>
    `${key}: recordAgreement(input: { office: "${office}", number: "${number}" }) {
      ... on Agreement { number office { name } } ... on Refusal { problems }
    }`;

  test("run in the order written, each at its office, A-B-A", async () => {
    const slow = officeStub("palopo", federation.journal);
    federation.stubs.stub("palopo", async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return slow(request);
    });
    const { data, errors } = await federation.ask(
      `mutation { ${record("a", "solok", "1")} ${record("b", "palopo", "2")} ${record("c", "solok", "3")} }`,
    );
    expect(errors).toBeUndefined();
    expect(federation.journal).toEqual(["solok 1", "palopo 2", "solok 3"]);
    expect(federation.requests("solok")).toBe(2);
    expect(data).toMatchObject({ a: { number: "1" }, b: { number: "2" }, c: { number: "3" } });
  });

  test("go together when neighbours belong to one office", async () => {
    await federation.ask(
      `mutation { ${record("a", "solok", "1")} ${record("b", "solok", "2")} ${record("c", "palopo", "3")} }`,
    );
    expect(federation.journal).toEqual(["solok 1", "solok 2", "palopo 3"]);
    expect([federation.requests("solok"), federation.requests("palopo")]).toEqual([1, 1]);
  });

  test("go on after one that failed or names no office", async () => {
    federation.stubs.stub("palopo", () => "breaks");
    const { data, errors } = await federation.ask(
      `mutation { ${record("a", "palopo", "1")} ${record("b", "NOBODY", "2")} ${record("c", "solok", "")} }`,
    );
    expect(data).toEqual({ a: null, b: null, c: { problems: ["The number is empty."] } });
    expect(errors?.map(({ path, extensions }) => [path?.[0], extensions.code]).sort()).toEqual([
      ["a", "OFFICE_UNAVAILABLE"],
      ["b", "OFFICE_KEY_MISSING"],
    ]);
  });

  test("say what became of a change whose office cannot be reached: nothing was recorded", async () => {
    await federation.stop();
    federation = await startFederation({ gateway: { directoryEveryMs: 20 } });
    federation.directory.set("palopo", "http://127.0.0.1:1/graphql");
    for (let tries = 0; tries < 200; tries += 1) {
      const { errors } = await federation.ask(`mutation { ${record("a", "palopo", "1")} }`);
      if (errors) {
        expect(errors[0]?.extensions).toMatchObject({
          code: "OFFICE_UNAVAILABLE",
          remedy: "Nothing was recorded; send the change again later.",
        });
        return;
      }
    }
    throw new Error("the moved office was never asked at its new address");
  });

  test("say of an answer that could not be read that the change may have been recorded", async () => {
    federation.stubs.stub("palopo", () => ({ status: 502, type: "text/html", body: "<html>" }));
    const { errors } = await federation.ask(`mutation { ${record("a", "palopo", "1")} }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "OFFICE_BAD_RESPONSE",
      remedy: expect.stringContaining("same idempotencyKey") as string,
    });
  });
});
