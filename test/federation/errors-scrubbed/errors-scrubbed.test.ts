import { startFederation, type Federation } from "../support/federation";

describe("an error that an office sends", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });

  afterAll(() => federation.stop());

  async function shownFor(error: object) {
    federation.stubs.stub("solok", () => ({
      result: { data: { agreement: null }, errors: [error] },
    }));
    const { errors = [] } = await federation.ask('{ agreement(id: "solok:1") { id } }');
    expect(errors).toHaveLength(1);
    return errors[0];
  }

  test("for the caller keeps its words, its code and what mends it", async () => {
    const shown = await shownFor({
      message: "13.99 is not a region of this office.",
      path: ["agreement"],
      locations: [{ line: 1, column: 3 }],
      extensions: {
        code: "WRONG_OFFICE",
        argument: "id",
        value: "13.99",
        remedy: "Ask another office.",
        stacktrace: ["Error: at /srv/app.js:1:1"],
        serviceName: "10.0.0.1",
      },
    });
    expect(shown).toEqual({
      message: "13.99 is not a region of this office.",
      path: ["agreement"],
      extensions: {
        code: "WRONG_OFFICE",
        argument: "id",
        value: "13.99",
        remedy: "Ask another office.",
        office: "solok",
      },
    });
  });

  test.each([
    ["an address", "connect ECONNREFUSED 10.0.0.7:5432"],
    ["a host", "could not reach db.solok.internal:5432"],
    ["SQL", "SELECT number FROM agreement WHERE id = $1 failed"],
    ["a constraint", 'null value in column "number" of relation "agreement"'],
    ["a path", "cannot open /srv/jangkauan/dist/main.js"],
    ["a stack", "TypeError: x is undefined at run (index.js:10:5)"],
  ])(
    "that shows %s is replaced by a plain sentence, even with a code of its own",
    async (_what, message) => {
      const shown = await shownFor({
        message,
        path: ["agreement"],
        extensions: { code: "STRANGE" },
      });
      expect(shown?.message).toBe(
        "Branch office solok failed to answer this part of the query and has written down why.",
      );
      expect(shown?.extensions).toEqual({ code: "STRANGE", office: "solok" });
    },
  );

  test.each([
    ["unforeseen", { code: "INTERNAL_SERVER_ERROR" }],
    ["without a code", undefined],
  ])("that is %s never shows its words", async (_which, extensions) => {
    const shown = await shownFor({
      message: "the secret of office solok",
      path: ["agreement"],
      extensions,
    });
    expect(shown?.message).not.toMatch(/secret/);
    expect(shown?.extensions.code).toBe("OFFICE_ERROR");
  });

  test("about a field that it does not know says that the office runs another version", async () => {
    const shown = await shownFor({
      message: 'Cannot query field "number" on type "Agreement".',
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
    expect(shown?.path).toEqual(["agreement"]);
    expect(shown?.extensions).toMatchObject({ code: "OFFICE_BAD_RESPONSE", office: "solok" });
  });

  test.each([[null], ["text"], [42], [{ message: 7, path: "agreement", extensions: 3 }]])(
    "that is malformed (%j) becomes a plain one",
    async (error) => {
      const shown = await shownFor(error as object);
      expect(shown?.extensions).toMatchObject({ code: "OFFICE_ERROR", office: "solok" });
    },
  );
});
