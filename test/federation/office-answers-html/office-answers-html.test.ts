import { startFederation, type Federation } from "../support/federation";
import type { StubReply } from "../support/stub-server";

const QUESTION = '{ officeAgreements(office: "solok") { id } }';
const PROXY_PAGE = "<html><body>502 Bad Gateway: upstream 10.1.2.3:8080</body></html>";

describe("an office whose answer is no GraphQL answer", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation({ gateway: { breaker: { failures: 100, openMs: 1 } } });
  });

  afterAll(() => federation.stop());

  const replies: [string, StubReply][] = [
    ["HTML with status 502", { status: 502, type: "text/html", body: PROXY_PAGE }],
    ["HTML with status 200", { status: 200, type: "text/html", body: PROXY_PAGE }],
    ["JSON with status 500", { status: 500, type: "application/json", body: '{"data":{}}' }],
    ["JSON that breaks off", { status: 200, type: "application/json", body: '{"data":{"offi' }],
    ["JSON that is a list", { status: 200, type: "application/json", body: "[1]" }],
    ["JSON without data or errors", { status: 200, type: "application/json", body: "{}" }],
    ["JSON whose data is a text", { status: 200, type: "application/json", body: '{"data":"x"}' }],
  ];

  test.each(replies)("%s is a bad response", async (_title, reply) => {
    federation.stubs.stub("solok", () => reply);
    const answer = await federation.ask(QUESTION);
    expect(answer.data).toEqual({ officeAgreements: null });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([
      "OFFICE_BAD_RESPONSE",
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/10\.1\.2\.3|html/);
  });
});
