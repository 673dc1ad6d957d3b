import { buildSchema } from "graphql";
import { pino } from "pino";
import { type GraphqlServer, startGraphqlServer } from "../../src/graphql/server";
import { type Ask, asker } from "../federation/support/federation";

let server: GraphqlServer;
let ask: Ask;

beforeAll(async () => {
  server = await startGraphqlServer({
    role: "hub",
    schema: buildSchema(`
      type Query { take(figures: [Figure!], on: String): String }
      input Figure { participants: Int }`),
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
