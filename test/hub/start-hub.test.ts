import pino from "pino";
import { startHub } from "../../src/roles/hub";
import { StartProblem } from "../../src/domain/start-problem";
import { TEST_SIGN_IN } from "../support/sign-in";
import { emptyDatabase } from "../support/databases";
import { type TestHub, givenHub } from "./support/hub";

const listening = {
  ...{ signIn: TEST_SIGN_IN, host: "127.0.0.1", port: 0 },
  log: pino({ level: "silent" }),
};

test("a hub answers over HTTP, and counts its statements and batches when asked", async () => {
  const hub: TestHub = await givenHub();
  try {
    const running = await startHub({ ...listening, databaseUrl: hub.url });
    try {
      const response = await fetch(running.url, {
        method: "POST",
        headers: { "content-type": "application/json", "x-jangkauan-trace": "1" },
        body: JSON.stringify({ query: `{ region(code: "13.03") { name } }` }),
      });
      expect(await response.json()).toMatchObject({
        data: { region: { name: "Kabupaten Sijunjung" } },
        extensions: { statements: { hub: { statements: 1, batches: 1 } } },
      });
    } finally {
      await running.stop();
    }
  } finally {
    await hub.stop();
  }
});

test("a hub refuses a database that has not been migrated, says how to, and leaves it alone", async () => {
  const database = await emptyDatabase();
  try {
    const refusal: unknown = await startHub({ ...listening, databaseUrl: database.url }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(StartProblem);
    const { message, remedy } = refusal as StartProblem;
    expect(message).toMatch(/^The hub's database lacks \d+ steps/);
    expect(remedy).toContain("jangkauan migrate --role hub");
  } finally {
    await database.drop();
  }
});
