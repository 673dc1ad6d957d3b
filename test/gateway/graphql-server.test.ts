import { buildSchema, type GraphQLSchema } from "graphql";
import { pino } from "pino";
import { anybodyAsks } from "../../src/identity/sign-in";
import { startGraphqlServer, type GraphqlServer } from "../../src/graphql/server";
import { UserError } from "../../src/graphql/user-error";
import { asker, type Ask } from "../federation/support/federation";

function schemaOf(resolvers: Record<string, () => unknown>): GraphQLSchema {
  const fields = Object.keys(resolvers).map((name) => `${name}: String`);
  const schema = buildSchema(`type Query { ${fields.join(" ")} }`);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = resolvers[field.name];
  }
  return schema;
}

const NIK = "1303071205850001";

describe("a role's graph over HTTP", () => {
  let server: GraphqlServer;
  let ask: Ask;
  let logged: string;

  beforeEach(async () => {
    logged = "";
    server = await startGraphqlServer({
      role: "hub",
      schema: schemaOf({
        works: () => "yes",
        refuses: () => {
          throw new UserError("13.99 is no region.", {
            code: "REGION_UNKNOWN",
            remedy: "Ask regions(search:).",
          });
        },
        breaks: () => {
          throw new Error('relation "region" does not exist: SELECT * FROM region');
        },
        shouts: () => {
          throw new UserError("x".repeat(1_000_000), { code: "LOUD", remedy: "Be quiet." });
        },
        quotes: () => {
          throw new UserError(`There is no x@${NIK} in ${"x".repeat(300)} ${NIK}.`, {
            code: "UNKNOWN",
            value: `x@${NIK}`,
            remedy: `Look "130307.120585.0001" up.`,
          });
        },
        dawdles: () => new Promise(() => undefined),
      }),
      whoAsks: anybodyAsks(),
      context: () => ({ reads: { statements: 3, batches: 1 } }),
      host: "127.0.0.1",
      port: 0,
      log: pino({ level: "info" }, { write: (line: string) => void (logged += line) }),
      deadlineMs: 200,
    });
    ask = asker(server.url);
  });

  afterEach(() => server.stop());

  test("an error that its asker can mend is shown as it is", async () => {
    expect(await ask("{ works refuses }")).toMatchObject({
      data: { works: "yes", refuses: null },
      errors: [
        {
          message: "13.99 is no region.",
          path: ["refuses"],
          extensions: { code: "REGION_UNKNOWN", remedy: "Ask regions(search:)." },
        },
      ],
    });
    expect(logged).toBe("");
  });

  test("no error sends a person's number back, whether it is ours or GraphQL's own", async () => {
    const answers = await Promise.all([
      ask("{ quotes }"),
      ask(`{ works(of: ${NIK}) }`),
      ask(`{ x${NIK} }`),
      ask("query ($take: Boolean!) { works @include(if: $take) }", { take: NIK }),
      ask("{ works }", {}, { "x-deadline-ms": NIK }),
    ]);
    for (const { errors } of answers.slice(0, 4)) expect(errors).not.toEqual([]);
    expect(JSON.stringify(answers)).not.toMatch(/1303071205850001|130307\.120585\.0001/);
    expect(answers[0]?.errors).toMatchObject([
      { extensions: { code: "UNKNOWN", value: "x@(16 digits)", remedy: 'Look "(16 digits)" up.' } },
    ]);
    expect(answers[3]?.errors).toMatchObject([
      { message: expect.stringContaining('invalid value "(16 digits)"') as string },
    ]);
  });

  test("an error that only we can mend is one plain sentence outside and whole in the log", async () => {
    const answer = await ask("{ breaks }", {}, { "x-request-id": "req-7" });
    expect(answer.errors).toEqual([
      {
        message: expect.stringMatching(/^Something went wrong on our side.*req-7$/) as string,
        locations: [{ line: 1, column: 3 }],
        path: ["breaks"],
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "req-7" },
      },
    ]);
    expect(logged).toMatch(/"requestId":"req-7"/);
    expect(logged).toMatch(/SELECT \* FROM region/);
  });

  test("a request id that is no plain word is not taken over", async () => {
    const id = "x".repeat(500);
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-request-id": id },
      body: '{"query":"{ works }"}',
    });
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("a message never carries a megabyte back", async () => {
    const { errors } = await ask("{ shouts }");
    expect(errors?.[0]?.message.length).toBeLessThan(500);
    expect(errors?.[0]?.extensions.code).toBe("LOUD");
  });

  test("an answer that takes too long is ended with an error", async () => {
    expect(await ask("{ dawdles }")).toMatchObject({
      errors: [{ extensions: { code: "DEADLINE_EXCEEDED" } }],
    });
  });

  test("the statements that an answer took are told to whoever asks for them", async () => {
    expect(await ask("{ works }", {}, { "x-jangkauan-trace": "1" })).toEqual({
      data: { works: "yes" },
      extensions: { statements: { hub: { statements: 3, batches: 1 } } },
    });
    expect(await ask("{ works }")).toEqual({ data: { works: "yes" } });
  });

  test("GET /health says that it is alive, and there is no page for people", async () => {
    const health = await fetch(server.url.replace("graphql", "health"));
    expect(await health.json()).toEqual({ status: "ok", role: "hub" });
    const page = await fetch(server.url, { headers: { accept: "text/html" } });
    expect(page.headers.get("content-type")).not.toMatch(/html/);
  });

  test("stopping does not wait for an answer that never comes", async () => {
    const unanswered = ask("{ dawdles }", {}, {}).catch(() => "cut off");
    await new Promise((resolve) => setTimeout(resolve, 20));
    await server.stop();
    await unanswered;
    await expect(ask("{ works }")).rejects.toThrow();
  });
});

test("a port that is taken is reported, and nothing is left running", async () => {
  const options = {
    role: "hub",
    schema: schemaOf({ works: () => "yes" }),
    whoAsks: anybodyAsks(),
    context: () => ({}),
    host: "127.0.0.1",
    log: pino({ level: "silent" }),
  };
  const first = await startGraphqlServer({ ...options, port: 0 });
  await expect(startGraphqlServer({ ...options, port: first.port })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
  await first.stop();
});
