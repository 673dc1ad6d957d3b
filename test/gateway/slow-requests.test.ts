import { connect } from "node:net";
import { CLIENT_LIMITS } from "../../src/graphql/limits";
import { startFederation } from "../federation/support/federation";

/** What is answered to bytes after which nothing more is sent. */
function answerTo(url: string, bytes: string): Promise<string> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("close", () => resolve(text));
  });
}

test("a request that does not arrive is given up, whether its headers or its body are late", async () => {
  const federation = await startFederation({
    gateway: { limits: { ...CLIENT_LIMITS, headersMs: 200, requestMs: 400 } },
  });
  const head = "POST /graphql HTTP/1.1\r\nhost: x\r\n";
  const [headers, body] = await Promise.all([
    answerTo(federation.url, head),
    answerTo(
      federation.url,
      `${head}content-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
    ),
  ]);
  for (const answer of [headers, body]) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toMatch(/"code":"REQUEST_TOO_SLOW"/);
  }
  await federation.stop();
});
