import type { GraphQLSchema } from "graphql";
import { pino } from "pino";
import { claimDatabase } from "../../src/branch/office/office-identity";
import { buildBranchSchema } from "../../src/branch/schema";
import { buildHubSchema } from "../../src/hub/schema";
import { startBranch } from "../../src/roles/branch";
import { startHub } from "../../src/roles/hub";
import { TEST_KEYS } from "../branch/support/test-keys";
import { type Ask, asker } from "../federation/support/federation";
import { asHeadOf, asOperator, TEST_SIGN_IN } from "../support/sign-in";
import { testDatabase } from "../support/databases";
import { everyTextIs } from "../support/every-text";

const SIZE = 50_000;
const long = (piece: string, end = "!") => piece.repeat(SIZE / piece.length) + end;

/** Each is the worst case of some way to look through a text. */
const TEXTS = {
  "digits, as of a national id that never ends": long("1"),
  "digits in pairs with gaps, one too few for a national id": long("1 1  1   "),
  "days side by side": long("2024-03-31-"),
  "blanks before something": long(" "),
  "a code that goes on": long("13.03."),
  "an office's code that goes on": `${long("a-", ":")}1`,
  "marks that are taken off": long("e\u0301\u0301"),
  "signs that grow when they are taken apart": long("\uFDFA"),
  "brackets and quotes": long('[{"'),
  "figures' parts": long("/a:1"),
};

/** Whatever is wrong with a text is said, or nothing: the server neither gives up nor breaks. */
const NEVER = new Set(["DEADLINE_EXCEEDED", "INTERNAL_SERVER_ERROR"]);

interface Served {
  ask: Ask;
  schema: GraphQLSchema;
  stop: () => Promise<void>;
}

const at = { signIn: TEST_SIGN_IN, host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) };

async function serveHub(): Promise<Served> {
  const database = await testDatabase("hub");
  const server = await startHub({ ...at, databaseUrl: database.url });
  const stop = () => server.stop().then(() => database.drop());
  return { ask: asker(server.url, await asOperator()), schema: await buildHubSchema(), stop };
}

async function serveBranch(): Promise<Served> {
  const database = await testDatabase("branch");
  await claimDatabase(database.db.manager, "solok");
  const keys = { officeCode: "solok", keys: TEST_KEYS };
  const server = await startBranch({ ...at, ...keys, databaseUrl: database.url });
  const stop = () => server.stop().then(() => database.drop());
  const ask = asker(server.url, await asHeadOf("solok"));
  return { ask, schema: await buildBranchSchema(), stop };
}

describe.each([
  ["the hub", serveHub],
  ["a branch", serveBranch],
])("a text of 50 kB in every place where %s takes one", (_role, serve) => {
  let served: Served;

  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served.stop());

  test.each(Object.entries(TEXTS))("%s, is answered in time", async (_what, text) => {
    const operations = everyTextIs(text, served.schema);
    expect(operations.length).toBeGreaterThan(5);
    for (const { name, query, variables } of operations) {
      const answer = await served.ask(query, variables);
      const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
      expect([name, ...codes.filter((code) => NEVER.has(code))]).toEqual([name]);
      expect(JSON.stringify(answer).length).toBeLessThan(100_000);
    }
  });

  test("a text inside the query, on one line or on many, is read in time", async () => {
    for (const written of [`"${"9".repeat(SIZE)}"`, `"""${"\n  a".repeat(SIZE / 4)}"""`]) {
      const { errors } = await served.ask(`{ __type(name: ${written}) { name } }`);
      expect(errors).toBeUndefined();
    }
    for (const query of [`#${"x".repeat(SIZE)}\n{ __typename }`, `{ ${"x".repeat(SIZE)} }`]) {
      const { errors } = await served.ask(query);
      expect(errors?.[0]?.extensions.code ?? "answered").not.toMatch(/DEADLINE|INTERNAL/);
    }
  });
});
