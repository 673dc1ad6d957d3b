import { pino } from "pino";
import { TEST_SIGN_IN } from "../../support/sign-in";
import { startGateway } from "../../../src/roles/gateway";

describe("a file that no gateway can serve", () => {
  const start = (supergraphSdl: string) =>
    startGateway({
      ...{ supergraphSdl, signIn: TEST_SIGN_IN, host: "127.0.0.1", port: 0 },
      log: pino({ level: "silent" }),
    });

  test.each([
    ["a text that is no schema", "hello"],
    ["a subgraph's schema", "type Query { a: Int }"],
    ["nothing", ""],
  ])("%s is refused in one sentence with a way out", async (_what, text) => {
    await expect(start(text)).rejects.toMatchObject({
      name: "StartProblem",
      remedy: expect.stringMatching(/composed/) as string,
    });
  });
});
