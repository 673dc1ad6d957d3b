import { pino } from "pino";
import { poolOf } from "../../src/database/connection";
import type { Actor } from "../../src/domain/actor";
import { registerOffice } from "../../src/hub/office/register-office";
import { makeToken } from "../../src/identity/make-token";
import { startBranch } from "../../src/roles/branch";
import { startGateway } from "../../src/roles/gateway";
import { startHub } from "../../src/roles/hub";
import { ownSupergraph } from "../../src/roles/printed-schemas";
import { type BranchOffice, newOffice } from "../branch/support/branch-office";
import { TEST_KEYS } from "../branch/support/test-keys";
import { type Answer, asker } from "../federation/support/federation";
import { givenHub, type TestHub } from "../hub/support/hub";
import * as signIn from "../support/sign-in";

const at = { host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) };

let hub: TestHub;
let office: BranchOffice;
const stops: (() => Promise<void>)[] = [];
const urls: Record<string, string> = {};

beforeAll(async () => {
  [hub, office] = await Promise.all([givenHub("solok"), newOffice("solok")]);
  const open = { ...at, signIn: signIn.TEST_SIGN_IN };
  const atHub = await startHub({ ...open, databaseUrl: hub.url });
  const branch = await startBranch({
    ...{ ...open, databaseUrl: office.url, officeCode: "solok", keys: TEST_KEYS },
  });
  await registerOffice(poolOf(hub.db), "solok", branch.url);
  const over = { supergraphSdl: await ownSupergraph(), hubUrl: atHub.url };
  const gateway = await startGateway({ ...open, ...over });
  const closed = await startGateway({ ...at, ...over, signIn: signIn.SIGNED_IN_ONLY });
  stops.push(...[closed, gateway, branch, atHub].map((one) => () => one.stop()));
  Object.assign(urls, { hub: atHub.url, branch: branch.url, gateway: gateway.url });
  urls.closed = closed.url;
}, 180_000);
afterAll(async () => {
  for (const stop of stops) await stop();
  await Promise.all([hub.stop(), office.close()]);
});

const OFFICER = signIn.somebody("OFFICER", { offices: ["solok"] });

const get = (role: string, path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, urls[role]), { headers });

/** How an office's imports are answered through the gateway. */
async function imports(headers: Record<string, string> = {}): Promise<unknown> {
  const query = '{ branchOffice(code: "solok") { imports(first: 1) { nodes { id } } } }';
  const { data, errors } = await asker(urls.gateway ?? "")(query, {}, headers);
  return errors?.[0]?.extensions.code ?? data;
}

test("a branch office knows from the token itself who asks through the gateway", async () => {
  const answered = { branchOffice: { imports: { nodes: [] } } };
  expect(await imports(await signIn.signedInAs(OFFICER))).toEqual(answered);
  expect(await imports(await signIn.asHeadOf("palopo", "solok"))).toEqual(answered);
  expect(await imports(await signIn.asHeadOf("palopo"))).toBe("WRONG_OFFICE");
  expect(await imports()).toBe("FORBIDDEN");
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const made = async (by: Partial<typeof signIn.TEST_MAKER>, who: Actor = OFFICER, seconds = 600) =>
  bearer(await makeToken({ ...signIn.TEST_MAKER, ...by }, who, seconds));

describe.each(["hub", "branch", "gateway"])("at the %s", (role) => {
  test.each([
    ["expired", () => made({}, OFFICER, -60), "The token has expired."],
    ["of another issuer", () => made({ issuer: "x" }), "The token is of another issuer."],
    ["for another service", () => made({ audience: "x" }), "The token is for another service."],
    ["too long-lived", () => made({}, OFFICER, 7_200), /valid for longer/],
    ["an officer's of no office", () => made({}, { ...OFFICER, offices: [] }), /who it is for/],
    ["no token", () => bearer("nothing"), /holds no bearer token/],
    ["forged", () => bearer("eyJhbGciOiJIUzI1NiJ9.e30.AAAA"), "The token cannot be taken."],
  ])("a token that is %s is refused, and the caller is told how to mend it", async (...row) => {
    const [, token, message] = row;
    const headers = await token();
    const response = await fetch(urls[role] ?? "", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: '{"query":"{ __typename }"}',
    });
    const { errors = [], ...rest } = (await response.json()) as Answer;
    expect([response.status, rest]).toEqual([401, {}]);
    expect(response.headers.get("www-authenticate")).toMatch(
      /^Bearer realm="jangkauan", error="invalid_token", error_description="[^"]+"$/,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toMatchObject({
      code: "UNAUTHENTICATED",
      remedy: expect.any(String) as string,
    });
  });

  test("whether it runs is told to anybody, whatever token they send", async () => {
    const response = await get(role, "/health", bearer("nothing"));
    expect([response.status, await response.json()]).toMatchObject([200, { role }]);
  });
});

test("beside the graph a bad token is answered with a problem document", async () => {
  const paths = [
    "/export/ranking.csv",
    "/calendar/solok.ics",
    "/imports/templates/enrollments.csv",
  ];
  for (const path of [...paths, "/schema.graphql", "/embed/ranking"]) {
    const response = await get("gateway", path, bearer("nothing"));
    expect([path, response.status, response.headers.get("content-type")]).toEqual([
      ...[path, 401, "application/problem+json; charset=utf-8"],
    ]);
    expect(await response.json()).toMatchObject({
      type: "urn:jangkauan:problem:unauthenticated",
      status: 401,
      requestId: expect.any(String) as string,
    });
  }
});

test("where nobody may be anonymous all is for those who sign in, but that it runs and its pages", async () => {
  const paths = ["/export/ranking.csv?level=PROVINCE", "/calendar/solok.ics", "/schema.graphql"];
  for (const path of [...paths, "/embed/ranking?level=PROVINCE", "/graphql?query={__typename}"]) {
    const response = await get("closed", path);
    expect([path, response.status]).toEqual([path, 401]);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="jangkauan"');
  }
  const analyst = await signIn.signedInAs(signIn.somebody("ANALYST"));
  for (const path of paths) {
    const response = await get("closed", path, analyst);
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get("cache-control")).toMatch(/^private, max-age=/);
  }
  for (const path of ["/health", "/explorer"]) {
    expect([path, (await get("closed", path)).status]).toEqual([path, 200]);
  }
});
