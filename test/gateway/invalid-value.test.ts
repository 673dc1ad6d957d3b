import { buildSchema } from "graphql";
import { pino } from "pino";
import { anybodyAsks } from "../../src/identity/sign-in";
import { type GraphqlServer, startGraphqlServer } from "../../src/graphql/server";
import { type Ask, asker } from "../federation/support/federation";

let server: GraphqlServer;
let ask: Ask;

beforeAll(async () => {
  server = await startGraphqlServer({
    role: "hub",
    schema: buildSchema(`
      type Query {
        take(figures: [Figure!], on: String): String
        enrol(person: Person!): String
        findParticipant(nik: String!): String
      }
      input Person { nik: String, name: String!, note: String, startedOn: String! }
      input Figure { participants: Int }`),
    whoAsks: anybodyAsks(),
    context: () => ({}),
    host: "127.0.0.1",
    port: 0,
    log: pino({ level: "silent" }),
  });
  ask = asker(server.url);
});
afterAll(() => server.stop());

const QUERY = "query ($figures: [Figure!]) { take(figures: $figures) }";

test("half a person is refused where it stands, with the value and the way to mend it", async () => {
  const { errors } = await ask(QUERY, { figures: [{ participants: 7 }, { participants: 1.5 }] });
  expect(errors?.[0]?.extensions).toEqual({
    code: "BAD_USER_INPUT",
    argument: "figures.1.participants",
    value: "1.5",
    remedy: "Write a whole number between -2147483648 and 2147483647, without quotes.",
  });
});

test("the same in the query itself", async () => {
  const { errors } = await ask("{ take(figures: [{ participants: 1.5 }]) }");
  expect(errors?.[0]?.extensions).toMatchObject({
    code: "GRAPHQL_VALIDATION_FAILED",
    value: "1.5",
    remedy: "Write a whole number between -2147483648 and 2147483647, without quotes.",
  });
});

test("a national id in the place of a number is not sent back", async () => {
  const nik = 1372010101010003;
  for (const { errors } of [
    await ask(QUERY, { figures: [{ participants: nik }] }),
    await ask(`{ take(figures: [{ participants: ${nik} }]) }`),
    await ask(`{ take(on: ${nik}) }`),
  ]) {
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain("1372");
  }
});

test("of a person to whom something is missing only that is told, however long the rest is", async () => {
  const query = "query ($person: Person!) { enrol(person: $person) }";
  for (const note of ["Short", "Long; ".repeat(500)]) {
    const { errors } = await ask(query, { person: { nik: "1372", name: "SITI", note } });
    expect(errors).toMatchObject([
      {
        message:
          'Variable "$person" got an invalid value; Field "startedOn" of required type "String!" was not provided.',
        extensions: { argument: "person" },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/SITI|1372|Long/);
  }
});

test("a person is not looked for in an address", async () => {
  const query = 'query { ...q } fragment q on Query { findParticipant(nik: "1372010101010003") }';
  const response = await fetch(`${server.url}?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(errors).toMatchObject([{ extensions: { code: "POST_REQUIRED" } }]);
  expect(response.headers.get("cache-control")).toBe("no-store");
});
