import { type BranchOffice, newOffice } from "../branch/support/branch-office";
import { givenMember } from "../branch/support/given-member";
import { TEST_KEY_VARIABLES } from "../branch/support/test-keys";
import { buildProgram, endAll, ranProgram } from "./program";

jest.setTimeout(240_000);

let solok: BranchOffice;

beforeAll(async () => {
  await buildProgram();
  solok = await newOffice("solok");
});
afterAll(async () => {
  await endAll();
  await solok.close();
});

function keep(variables: Record<string, string>) {
  return ranProgram(["tokens", "keep", "--office", "solok", "--branch-database-url", solok.url], {
    env: variables,
  });
}

test("tokens are kept from the command line once, and a missing key is named", async () => {
  await givenMember(solok.db, "solok", { nik: "1372121203850001", from: "2024-01-01" });
  const other = `k9:${Buffer.alloc(32, 9).toString("base64")}`;
  const without = await keep({ ...TEST_KEY_VARIABLES, JANGKAUAN_SEALING_KEYS: other });
  expect([without.exitCode, without.errors]).toEqual([
    1,
    "jangkauan: Some participants are sealed with the key k1, which is not set. " +
      "Add it to JANGKAUAN_SEALING_KEYS, after the current one.\n",
  ]);
  const kept = await keep(TEST_KEY_VARIABLES);
  expect([kept.exitCode, kept.errors]).toEqual([0, ""]);
  expect(kept.output).toMatch(/Looked at [12] participants; their tokens are up to date\.\n$/);
  expect((await keep(TEST_KEY_VARIABLES)).output).toMatch(/Nothing was due\.\n$/);
  expect(await solok.db.query("SELECT epoch FROM membership_token")).toEqual([
    { epoch: "2000-01" },
  ]);
});
